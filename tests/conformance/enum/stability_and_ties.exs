IO.inspect(Enum.sort_by([{1, :a}, {1, :b}, {0, :c}, {1, :d}], &elem(&1, 0)))
# expect: [{0, :c}, {1, :a}, {1, :b}, {1, :d}]
IO.inspect(Enum.sort_by([{1, :a}, {1, :b}, {0, :c}], &elem(&1, 0), :desc))
# expect: [{1, :a}, {1, :b}, {0, :c}]
IO.inspect(Enum.max_by([{1, :first}, {1, :second}], &elem(&1, 0))) # expect: {1, :first}
IO.inspect(Enum.min_by([{1, :first}, {1, :second}], &elem(&1, 0))) # expect: {1, :first}
IO.inspect(Enum.group_by([3, 1, 2, 4], &rem(&1, 2))) # expect: %{0 => [2, 4], 1 => [3, 1]}
IO.inspect(Enum.uniq_by([3, 1, 2, 4], &rem(&1, 2))) # expect: [3, 2]
