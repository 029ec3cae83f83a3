IO.inspect([1, 2, 3] -- [1] -- [1]) # expect: [1, 2, 3]
IO.inspect(([1, 2, 3] -- [1]) -- [2]) # expect: [3]
IO.inspect([1, 1, 2] -- [1]) # expect: [1, 2]
IO.inspect([1, 2] -- [3, 1.0]) # expect: [1, 2]
