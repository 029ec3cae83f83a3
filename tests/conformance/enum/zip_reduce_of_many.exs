IO.inspect(Enum.zip_reduce([[1, 2], [3, 4, 5], 6..9], [], fn elements, acc -> [List.to_tuple(elements) | acc] end))
# expect: [{2, 4, 7}, {1, 3, 6}]
IO.inspect(Enum.zip_reduce([], :acc, fn _, _ -> :never end)) # expect: :acc
IO.inspect(Enum.zip_reduce([%{a: 1}, [:x]], 0, fn [{key, value}, other], acc -> {key, value, other, acc} end))
# expect: {:a, 1, :x, 0}
