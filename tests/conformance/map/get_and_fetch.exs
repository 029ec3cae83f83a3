m = %{"a" => 1, "b" => nil}
IO.inspect({Map.get(m, "a"), Map.get(m, "b", 5), Map.get(m, "c"), Map.get(m, "c", 5)})
# expect: {1, nil, nil, 5}
IO.inspect({Map.fetch(m, "b"), Map.fetch(m, "c"), Map.fetch!(m, "a")}) # expect: {{:ok, nil}, :error, 1}

IO.inspect(
  {Map.has_key?(m, "b"), Map.get_lazy(m, "z", fn -> :computed end), Map.pop(m, "a"),
   Map.pop(m, "z", "d")}
)
# expect: {true, :computed, {1, %{"b" => nil}}, {"d", %{"a" => 1, "b" => nil}}}

IO.inspect({Map.keys(m), Map.values(m), Map.to_list(m), map_size(m)})
# expect: {["a", "b"], [1, nil], [{"a", 1}, {"b", nil}], 2}
IO.inspect(Map.get_and_update(m, "a", fn v -> {v, v + 1} end)) # expect: {1, %{"a" => 2, "b" => nil}}
IO.inspect(Map.get_and_update(m, "a", fn _ -> :pop end)) # expect: {1, %{"b" => nil}}
IO.inspect(Map.pop_lazy(m, "q", fn -> :lazy end)) # expect: {:lazy, %{"a" => 1, "b" => nil}}
