list = [:a, {:b, 1}, {:b, 2}, {:c, false}, "odd", {:t, 1, 2}]
IO.inspect({:proplists.get_value(:a, list), :proplists.get_value(:b, list), :proplists.get_value(:z, list), :proplists.get_value(:z, list, :none)})
# expect: {true, 1, :undefined, :none}
IO.inspect({:proplists.get_bool(:a, list), :proplists.get_bool(:c, list), :proplists.get_bool(:z, list), :proplists.is_defined(:b, list), :proplists.lookup(:a, list), :proplists.lookup(:z, list)})
# expect: {true, false, false, true, {:a, true}, :none}
IO.inspect({:proplists.get_all_values(:b, list), :proplists.delete(:b, list), :proplists.get_keys([:a, {:b, 1}]) |> Enum.sort(), :proplists.unfold([:a, {:b, 1}]), :proplists.to_map([:a, {:b, 1}, {:b, 2}]) |> Enum.sort()})
# expect: {[1, 2], [:a, {:c, false}, "odd", {:t, 1, 2}], [:a, :b], [a: true, b: 1],
# expect:  [a: true, b: 1]}
