IO.inspect(Enum.map(1..3, &(&1 * 2))) # expect: [2, 4, 6]
IO.inspect(Enum.map(%{a: 1}, fn {k, v} -> {v, k} end)) # expect: [{1, :a}]
IO.inspect(Enum.filter(1..10, &(rem(&1, 3) == 0))) # expect: [3, 6, 9]
IO.inspect(Enum.reject([1, nil, 2], &is_nil/1)) # expect: [1, 2]
IO.inspect(Enum.reduce([1, 2, 3], fn x, acc -> x - acc end)) # expect: 2
IO.inspect(Enum.reduce(1..3, [], &[&1 | &2])) # expect: [3, 2, 1]
IO.inspect(Enum.flat_map([1, 2], &[&1, &1 * 10])) # expect: [1, 10, 2, 20]
IO.inspect(Enum.map_reduce([1, 2, 3], 0, &{&1 * 2, &1 + &2})) # expect: {[2, 4, 6], 6}

IO.inspect(
  Enum.flat_map_reduce([1, 2, 3], 0, fn x, acc ->
    if x < 3, do: {[x, x], acc + x}, else: {:halt, acc}
  end)
)
# expect: {[1, 1, 2, 2], 3}

IO.inspect(Enum.scan([1, 2, 3, 4], &+/2)) # expect: [1, 3, 6, 10]
IO.inspect(Enum.scan([1, 2], 10, &+/2)) # expect: ~c"\v\r"

IO.inspect(
  Enum.reduce_while(1..100, 0, fn x, acc ->
    if acc > 10, do: {:halt, acc}, else: {:cont, acc + x}
  end)
)
# expect: 15

IO.inspect(Enum.map_every(1..6, 2, &(&1 * 100))) # expect: [100, 2, 300, 4, 500, 6]
IO.inspect(Enum.map_intersperse([1, 2, 3], :s, &(&1 * 2))) # expect: [2, :s, 4, :s, 6]
IO.inspect(Enum.map_join([1, 2], "-", &"<#{&1}>")) # expect: "<1>-<2>"
