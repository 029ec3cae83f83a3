IO.inspect(Enum.with_index(%{1 => :a, 2 => :b})) # expect: [{{1, :a}, 0}, {{2, :b}, 1}]
IO.inspect(Enum.map(10..1//-4, & &1)) # expect: [10, 6, 2]
IO.inspect(Enum.at(1..1_000_000_000_000, 999_999_999_999)) # expect: 1000000000000
IO.inspect(Enum.count(1..1_000_000_000_000//7)) # expect: 142857142858
IO.inspect(Enum.sort_by(%{1 => 9, 2 => 3}, fn {_, v} -> v end)) # expect: [{2, 3}, {1, 9}]
IO.inspect(Enum.max_by(%{1 => 9, 2 => 30}, &elem(&1, 1))) # expect: {2, 30}
IO.inspect(Enum.product(1..25)) # expect: 15511210043330985984000000
