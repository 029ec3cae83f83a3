IO.inspect(Enum.zip([1, 2, 3], [:a, :b])) # expect: [{1, :a}, {2, :b}]
IO.inspect(Enum.zip([[1, 2], [3, 4], [5, 6]])) # expect: [{1, 3, 5}, {2, 4, 6}]
IO.inspect(Enum.zip_with([1, 2], [3, 4], &+/2)) # expect: [4, 6]
IO.inspect(Enum.zip_with([[1, 2], [3, 4]], fn [a, b] -> a * b end)) # expect: [3, 8]
IO.inspect(Enum.zip_reduce([1, 2], [3, 4], 0, fn a, b, acc -> a * b + acc end)) # expect: 11
IO.inspect(Enum.unzip([{1, :a}, {2, :b}])) # expect: {[1, 2], [:a, :b]}
IO.inspect(Enum.with_index([:a, :b])) # expect: [a: 0, b: 1]
IO.inspect(Enum.with_index([:a, :b], 1)) # expect: [a: 1, b: 2]
IO.inspect(Enum.with_index([:a, :b], fn x, i -> {i, x} end)) # expect: [{0, :a}, {1, :b}]
