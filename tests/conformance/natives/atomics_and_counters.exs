array = :atomics.new(3, signed: true)
IO.inspect(is_reference(array))
IO.inspect([:atomics.put(array, 1, 5), :atomics.get(array, 1), :atomics.get(array, 2)])
IO.inspect([:atomics.add(array, 1, 2), :atomics.add_get(array, 1, 3)])
IO.inspect([:atomics.sub(array, 1, 1), :atomics.sub_get(array, 1, 1)])
IO.inspect(:atomics.exchange(array, 1, 100))
IO.inspect([:atomics.compare_exchange(array, 1, 100, 7), :atomics.compare_exchange(array, 1, 100, 8)])
:atomics.put(array, 3, 0x7FFFFFFFFFFFFFFF)
IO.inspect(:atomics.add_get(array, 3, 1))
IO.inspect(Map.delete(:atomics.info(array), :memory))
positive = :atomics.new(1, signed: false)
:atomics.sub(positive, 1, 1)
IO.inspect(:atomics.get(positive, 1))
:atomics.add(positive, 1, -1)
IO.inspect([:atomics.get(positive, 1), Map.delete(:atomics.info(positive), :memory)])

for kind <- [[], [:atomics], [:write_concurrency]] do
  counters = :counters.new(2, kind)
  IO.inspect(elem(counters, 0))
  IO.inspect([:counters.add(counters, 1, 5), :counters.sub(counters, 1, 2), :counters.get(counters, 1)])
  IO.inspect([:counters.put(counters, 2, 9), :counters.get(counters, 2)])
  IO.inspect(Map.delete(:counters.info(counters), :memory))
end

bad = [
  fn -> :atomics.get(array, 4) end,
  fn -> :atomics.get(array, 0) end,
  fn -> :atomics.get(make_ref(), 1) end,
  fn -> :atomics.put(array, 1, :x) end,
  fn -> :atomics.put(array, 1, 0x8000000000000000) end,
  fn -> :atomics.put(positive, 1, -1) end,
  fn -> :atomics.new(0, []) end,
  fn -> :atomics.new(1, [:x]) end,
  fn -> :atomics.new(1, signed: 1) end,
  fn -> :counters.get(:x, 1) end,
  fn -> :counters.new(1, [:x]) end
]

for fun <- bad do
  try do
    fun.()
  rescue
    e -> IO.inspect(e.__struct__)
  end
end

# Processes add at the same time.
sum = :counters.new(1, [])
parent = self()

for _ <- 1..10 do
  spawn(fn ->
    for _ <- 1..1000, do: :counters.add(sum, 1, 1)
    send(parent, :done)
  end)
end

for _ <- 1..10 do
  receive do
    :done -> :ok
  end
end

IO.inspect(:counters.get(sum, 1))

# expect: true
# expect: [:ok, 5, 0]
# expect: [:ok, 10]
# expect: [:ok, 8]
# expect: 8
# expect: [:ok, 7]
# expect: -9223372036854775808
# expect: %{max: 9223372036854775807, min: -9223372036854775808, size: 3}
# expect: 18446744073709551615
# expect: [18446744073709551614, %{max: 18446744073709551615, min: 0, size: 1}]
# expect: :atomics
# expect: [:ok, :ok, 3]
# expect: [:ok, 9]
# expect: %{max: 9223372036854775807, min: -9223372036854775808, size: 2}
# expect: :atomics
# expect: [:ok, :ok, 3]
# expect: [:ok, 9]
# expect: %{max: 9223372036854775807, min: -9223372036854775808, size: 2}
# expect: :write_concurrency
# expect: [:ok, :ok, 3]
# expect: [:ok, 9]
# expect: %{size: 2}
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: 10000
