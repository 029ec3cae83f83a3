IO.inspect([if: 1, do: 2, end: 3, fn: 4, and: 5, nil: 6] |> Keyword.keys())
# expect: [:if, :do, :end, :fn, :and, nil]
IO.inspect(%{end: 1}.end) # expect: 1
IO.inspect([:when, :in, :rescue]) # expect: [:when, :in, :rescue]
IO.inspect(:<<>> == :"<<>>") # expect: true
IO.inspect({:..., :%{}, :{}, :.}) # expect: {:..., :%{}, :{}, :.}
IO.inspect([<>: 1, ++: 2]) # expect: [<>: 1, ++: 2]
