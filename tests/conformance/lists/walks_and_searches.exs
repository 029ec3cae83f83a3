IO.inspect({:lists.all(&(&1 > 0), [1, 2]), :lists.any(&(&1 > 1), [1, 2]), :lists.filter(&(&1 > 1), [1, 2, 3]), :lists.filtermap(fn 1 -> true; 2 -> {true, {:x, 2}}; _ -> false end, [1, 2, 3])})
# expect: {true, true, [2, 3], [1, {:x, 2}]}
IO.inspect({:lists.foldl(&(&1 - &2), 0, [1, 2, 3]), :lists.foldr(&(&1 - &2), 0, [1, 2, 3]), :lists.mapfoldl(&{&1 * 2, &1 + &2}, 0, [1, 2]), :lists.mapfoldr(&{&1 * 2, [&1 | &2]}, [], [1, 2])})
# expect: {2, 2, {[2, 4], 3}, {[2, 4], [1, 2]}}
IO.inspect({:lists.flatmap(&[&1, &1], [1, 2]), :lists.map(&(&1 + 1), [1]), :lists.foreach(& &1, [1]), :lists.search(&(&1 > 1), [1, 2, 3]), :lists.search(&(&1 > 9), [1])})
# expect: {[1, 1, 2, 2], [2], :ok, {:value, 2}, false}
IO.inspect({:lists.takewhile(&(&1 < 2), [1, 2, 1]), :lists.dropwhile(&(&1 < 2), [1, 2, 1]), :lists.splitwith(&(&1 < 2), [1, 2, 1]), :lists.partition(&(&1 < 2), [1, 2, 1])})
# expect: {[1], [2, 1], {[1], [2, 1]}, {[1, 1], [2]}}
IO.inspect({:lists.enumerate([:a, :b]), :lists.enumerate(0, [:a]), :lists.enumerate(0, -2, [:a, :b])})
# expect: {[{1, :a}, {2, :b}], [{0, :a}], [{0, :a}, {-2, :b}]}
