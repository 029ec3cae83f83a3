IO.inspect(Enum.into([1], [])) # expect: [1]
IO.inspect(Enum.into([1], [2])) # expect: [2, 1]
