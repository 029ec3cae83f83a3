IO.inspect(Enum.group_by([1, 2, 3, 4], &(&1 > 2))) # expect: %{false: [1, 2], true: [3, 4]}
IO.inspect(Enum.group_by(["a", "bb", "cc"], &String.length/1, &String.upcase/1))
# expect: %{1 => ["A"], 2 => ["BB", "CC"]}
IO.inspect(Enum.frequencies(["x", "y", "x"])) # expect: %{"x" => 2, "y" => 1}
IO.inspect(Enum.frequencies_by(["a", "B", "A"], &String.downcase/1)) # expect: %{"a" => 2, "b" => 1}
IO.inspect(Enum.uniq([1, 2, 1, 1.0])) # expect: [1, 2, 1.0]
IO.inspect(Enum.uniq_by([{1, :a}, {1, :b}, {2, :c}], &elem(&1, 0))) # expect: [{1, :a}, {2, :c}]
IO.inspect(Enum.dedup([1, 1, 2, 2, 1])) # expect: [1, 2, 1]
IO.inspect(Enum.dedup_by([1, 3, 2, 4], &rem(&1, 2))) # expect: [1, 2]
