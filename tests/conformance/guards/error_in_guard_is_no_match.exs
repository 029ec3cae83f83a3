f = fn
  x when hd(x) == 1 -> :one
  x when map_size(x) > 0 -> :map
  x when elem(x, 1) == :b -> :b
  x when x + 1 > 0 -> :number
  _ -> :none
end

IO.inspect(Enum.map([[1], %{a: 1}, {:a, :b}, 3, :atom, "s", {}], f))
# expect: [:one, :map, :b, :number, :none, :none, :none]
