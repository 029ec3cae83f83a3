f = fn
  m when m.kind == :a -> :a
  m when is_map_key(m, :other) and not is_map_key(m, :kind) -> :other
  m when is_map(m) and map_size(m) == 0 -> :empty
  t when tuple_size(t) == 2 and elem(t, 0) == elem(t, 1) -> :pair
  t when is_tuple(t) -> :tuple
  _ -> :none
end

IO.inspect(Enum.map([%{kind: :a}, %{other: 1}, %{}, {1, 1}, {1}, %{kind: :b}], f))
# expect: [:a, :other, :empty, :pair, :tuple, :none]
