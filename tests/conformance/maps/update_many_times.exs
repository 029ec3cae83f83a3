m = Enum.reduce(1..50_000, %{}, fn i, acc -> Map.update(acc, rem(i, 1000), 1, &(&1 + 1)) end)
IO.inspect({map_size(m), Enum.uniq(Map.values(m))}) # expect: {1000, ~c"2"}
IO.inspect(Enum.reduce(m, 0, fn {k, v}, acc -> acc + k * v end)) # expect: 24975000
tuple_keys = for x <- 1..50, y <- 1..50, into: %{}, do: {{x, y}, x * y}
IO.inspect({map_size(tuple_keys), tuple_keys[{7, 8}], tuple_keys[{51, 1}]}) # expect: {2500, 56, nil}
string_keys = Map.new(1..5000, &{"key#{&1}", &1})
IO.inspect(Enum.all?(1..5000, &(string_keys["key#{&1}"] == &1))) # expect: true
