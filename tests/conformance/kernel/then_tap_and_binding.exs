IO.inspect(5 |> then(&(&1 + 1))) # expect: 6
IO.inspect(5 |> tap(&IO.puts("tapped #{&1}")))
# expect: tapped 5
# expect: 5
x = 1
_y = 2
IO.inspect(binding() |> Keyword.get(:x)) # expect: 1
IO.inspect(Keyword.keys(binding()) |> Enum.sort()) # expect: [:_y, :x]
IO.inspect(x) # expect: 1
