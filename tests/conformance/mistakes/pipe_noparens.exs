IO.inspect [1, 2] |> Enum.map fn x -> x end # expect: [1, 2]
