IO.inspect(Enum.map([0.5, 1.5, 2.5, -0.5, -1.5, 2.4999], &round/1)) # expect: [1, 2, 3, -1, -2, 2]
IO.inspect(Enum.map([1.9, -1.9, 0.0], &trunc/1)) # expect: [1, -1, 0]
IO.inspect(Enum.map([1.1, -1.1, 2.0], &{floor(&1), ceil(&1)})) # expect: [{1, 2}, {-2, -1}, {2, 2}]
IO.inspect({round(5), trunc(7), floor(3)}) # expect: {5, 7, 3}
IO.inspect(round(1.0e15 + 0.5)) # expect: 1000000000000001
