# Timers, time limits, clocks, random numbers, identities.
parent = self()
start = System.monotonic_time(:microsecond)

for time <- [30, 10, 10, 20] do
  spawn(fn ->
    Process.sleep(time)
    send(parent, {:slept, time, :rand.uniform(1_000_000), self(), make_ref()})
  end)
end

Process.send_after(self(), :tick, 15)

for _ <- 1..5 do
  receive do
    message -> IO.inspect(message)
  end
end

receive do
  :never -> :ok
after
  60_000 -> IO.puts("a minute later")
end

IO.inspect(System.monotonic_time(:microsecond) - start)
IO.inspect({System.os_time(), :erlang.localtime(), System.unique_integer()})
IO.inspect(:erlang.universaltime())
