ref = :erlang.start_timer(10_000, self(), :m)
left = :erlang.read_timer(ref)
IO.inspect({left > 9_000, :erlang.cancel_timer(ref) > 9_000, :erlang.cancel_timer(ref), :erlang.read_timer(ref)})
ref = :erlang.send_after(10_000, self(), :m)
IO.inspect(:erlang.read_timer(ref, async: true))

receive do
  {:read_timer, ^ref, left} -> IO.inspect(left > 9_000)
end

IO.inspect(:erlang.cancel_timer(ref, async: true, info: true))

receive do
  {:cancel_timer, ^ref, left} -> IO.inspect(left > 9_000)
end

ref = :erlang.send_after(10_000, self(), :m)
IO.inspect(:erlang.cancel_timer(ref, info: false))
IO.inspect(:erlang.cancel_timer(ref, async: true, info: false))
IO.inspect(:erlang.cancel_timer(ref, info: true))
IO.inspect({:erlang.cancel_timer(make_ref()), :erlang.read_timer(make_ref())})
soon = :erlang.monotonic_time(:millisecond) + 20
ref = :erlang.start_timer(soon, self(), :abs, abs: true)

receive do
  {:timeout, ^ref, :abs} -> IO.inspect(:erlang.monotonic_time(:millisecond) >= soon)
end

:erlang.send_after(:erlang.monotonic_time(:millisecond) - 20, self(), :past, abs: true)

receive do
  :past -> IO.puts("what is past comes at once")
end

bad = [
  fn -> :erlang.send_after(-1, self(), :m) end,
  fn -> :erlang.send_after(1, "x", :m) end,
  fn -> :erlang.send_after(1, self(), :m, [:x]) end,
  fn -> :erlang.cancel_timer(:x) end,
  fn -> :erlang.cancel_timer(make_ref(), [:x]) end,
  fn -> :erlang.read_timer(make_ref(), info: true) end
]

for fun <- bad do
  try do
    fun.()
  rescue
    e -> IO.inspect(e.__struct__)
  end
end

# expect: {true, true, false, false}
# expect: :ok
# expect: true
# expect: :ok
# expect: true
# expect: :ok
# expect: :ok
# expect: false
# expect: {false, false}
# expect: true
# expect: what is past comes at once
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
