m = %{3 => :c, 1 => :a, 2 => :b}
IO.inspect(Enum.to_list(m)) # expect: [{1, :a}, {2, :b}, {3, :c}]
IO.inspect(Enum.map(m, fn {k, v} -> "#{k}#{v}" end)) # expect: ["1a", "2b", "3c"]
IO.inspect(Enum.reduce(m, [], fn {k, _}, acc -> [k | acc] end)) # expect: [3, 2, 1]
IO.inspect(Enum.find(m, fn {_, v} -> v == :b end)) # expect: {2, :b}
IO.inspect(Enum.zip(m, [:x, :y, :z])) # expect: [{{1, :a}, :x}, {{2, :b}, :y}, {{3, :c}, :z}]
IO.inspect({Enum.count(m), Enum.member?(m, {1, :a}), Enum.member?(m, {1, :z}), Enum.empty?(%{})})
# expect: {3, true, false, true}
IO.inspect(Enum.filter(m, fn {k, _} -> k > 1 end)) # expect: [{2, :b}, {3, :c}]
