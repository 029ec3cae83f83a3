t = {:a, "b", 3}
IO.inspect({elem(t, 0), put_elem(t, 1, :new), tuple_size(t), t})
# expect: {:a, {:a, :new, 3}, 3, {:a, "b", 3}}
IO.inspect(Tuple.to_list(t)) # expect: [:a, "b", 3]
IO.inspect(List.to_tuple([1, 2])) # expect: {1, 2}
IO.inspect(Tuple.insert_at(t, 0, :first)) # expect: {:first, :a, "b", 3}
IO.inspect(Tuple.delete_at(t, 1)) # expect: {:a, 3}
IO.inspect(Tuple.duplicate(:x, 3)) # expect: {:x, :x, :x}
IO.inspect(Tuple.sum({1, 2, 3})) # expect: 6
IO.inspect(Tuple.product({2, 3})) # expect: 6
IO.inspect({{}, {1}, {{1}, {2, {3}}}}) # expect: {{}, {1}, {{1}, {2, {3}}}}
