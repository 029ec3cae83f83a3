map = %{1 => :a, 2 => :b}
IO.inspect({:maps.find(1, map), :maps.find(3, map), :maps.get(1, map), :maps.get(3, map, :none), :maps.is_key(2, map), :maps.keys(map), :maps.values(map), :maps.size(map)})
# expect: {{:ok, :a}, :error, :a, :none, true, [1, 2], [:a, :b], 2}
IO.inspect({:maps.put(3, :c, map), :maps.remove(1, map), :maps.take(1, map), :maps.take(9, map), :maps.update(1, :x, map), :maps.new()})
# expect: {%{1 => :a, 2 => :b, 3 => :c}, %{2 => :b}, {:a, %{2 => :b}}, :error,
# expect:  %{1 => :x, 2 => :b}, %{}}
IO.inspect({:maps.update_with(1, &{&1}, map), :maps.update_with(9, & &1, :init, map), :maps.with([1, 9], map), :maps.without([1], map)})
# expect: {%{1 => {:a}, 2 => :b}, %{1 => :a, 2 => :b, 9 => :init}, %{1 => :a}, %{2 => :b}}
IO.inspect({:maps.merge(map, %{2 => :z}), :maps.merge_with(fn k, a, b -> {k, a, b} end, map, %{2 => :z}), :maps.intersect(map, %{2 => :z}), :maps.intersect_with(fn k, a, b -> {k, a, b} end, map, %{2 => :z})})
# expect: {%{1 => :a, 2 => :z}, %{1 => :a, 2 => {2, :b, :z}}, %{2 => :z},
# expect:  %{2 => {2, :b, :z}}}
IO.inspect({:maps.map(fn k, v -> {k, v} end, map), :maps.filter(fn k, _ -> k > 1 end, map), :maps.filtermap(fn 1, _ -> true; _, v -> {true, {v}} end, map), :maps.fold(fn k, _, acc -> k + acc end, 0, map)})
# expect: {%{1 => {1, :a}, 2 => {2, :b}}, %{2 => :b}, %{1 => :a, 2 => {:b}}, 3}
IO.inspect({:maps.from_list([{1, 2}, {1, 3}]), :maps.from_keys([1, 2], :v), :maps.to_list(map) |> Enum.sort(), :maps.groups_from_list(&rem(&1, 2), [1, 2, 3]), :maps.groups_from_list(&rem(&1, 2), &(&1 * 10), [1, 2, 3])})
# expect: {%{1 => 3}, %{1 => :v, 2 => :v}, [{1, :a}, {2, :b}], %{0 => [2], 1 => [1, 3]},
# expect:  %{0 => [20], 1 => [10, 30]}}
:maps.foreach(fn k, v -> IO.inspect({k, v}) end, %{5 => 6}) # expect: {5, 6}
{key, value, iterator} = %{1 => :a} |> :maps.iterator() |> :maps.next()
IO.inspect({key, value, :maps.next(iterator), :maps.to_list(:maps.iterator(map, :reversed)), :maps.to_list(:maps.iterator(map, fn a, b -> a > b end))})
# expect: {1, :a, :none, [{2, :b}, {1, :a}], [{2, :b}, {1, :a}]}
