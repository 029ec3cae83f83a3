m = %{a: nil}

IO.inspect(
  {is_map_key(m, :a), is_map_key(m, :b), map_size(m), tuple_size({1}), bit_size("ab"),
   byte_size("ab")}
)
# expect: {true, false, 1, 1, 16, 2}

IO.inspect({hd([1]), tl([1]), length([1, 2]), elem({1, 2}, 1), node() |> is_atom()})
# expect: {1, [], 2, 2, true}
IO.inspect({is_struct(m), is_function(&hd/1, 1), is_bitstring("")}) # expect: {false, true, true}
