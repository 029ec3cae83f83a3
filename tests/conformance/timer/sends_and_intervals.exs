IO.inspect({:timer.seconds(2), :timer.minutes(1), :timer.hours(1), :timer.hms(1, 1, 1), :timer.now_diff({0, 1, 5}, {0, 0, 0})})
# expect: {2000, 60000, 3600000, 3661000, 1000005}
{:ok, _} = :timer.send_after(1, self(), :later)
receive do message -> IO.inspect(message) end # expect: :later
{:ok, timer} = :timer.send_interval(1, self(), :tick)
for _ <- 1..2, do: receive(do: (message -> IO.inspect(message)))
# expect: :tick
# expect: :tick
IO.inspect(:timer.cancel(timer) |> elem(0)) # expect: :ok
Process.sleep(5)
flush = fn flush -> receive do :tick -> flush.(flush) after 0 -> :ok end end
flush.(flush)
parent = self()
{:ok, _} = :timer.apply_after(1, fn -> send(parent, :fun) end)
receive do message -> IO.inspect(message) end # expect: :fun
{:ok, _} = :timer.apply_after(1, Kernel, :send, [self(), :mfa])
receive do message -> IO.inspect(message) end # expect: :mfa
pid = spawn(fn -> Process.sleep(:infinity) end)
reference = Process.monitor(pid)
{:ok, _} = :timer.exit_after(1, pid, :time)
receive do {:DOWN, ^reference, _, _, reason} -> IO.inspect(reason) end # expect: :time
pid = spawn(fn -> Process.sleep(:infinity) end)
reference = Process.monitor(pid)
{:ok, _} = :timer.kill_after(1, pid)
receive do {:DOWN, ^reference, _, _, reason} -> IO.inspect(reason) end # expect: :killed
{time, value} = :timer.tc(fn -> :value end)
IO.inspect({is_integer(time), value, :timer.tc(fn x -> x end, [1]) |> elem(1), :timer.tc(Kernel, :+, [1, 2], :millisecond)})
# expect: {true, :value, 1, {0, 3}}
IO.inspect({:timer.send_after(:a, 1), :timer.send_after(-1, 1), :timer.cancel(:x)})
# expect: {{:error, :badarg}, {:error, :badarg}, {:error, :badarg}}
