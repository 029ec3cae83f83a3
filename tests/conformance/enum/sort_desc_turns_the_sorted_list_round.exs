IO.inspect(Enum.sort([0.0, 0], :desc)) # expect: [0, 0.0]
IO.inspect(Enum.sort([2, 1.0, 1], :desc)) # expect: [2, 1, 1.0]
