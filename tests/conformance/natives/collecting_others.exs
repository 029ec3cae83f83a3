owner = self()

waiting =
  spawn(fn ->
    Process.put(:kept, Enum.to_list(1..10))
    kept = String.duplicate("x", 100)
    Enum.to_list(1..50_000) |> Enum.map(&{&1})

    send(owner, :ready)

    receive do
      {:kept?, from} -> send(from, {Process.get(:kept), kept})
    end
  end)

receive do: (:ready -> :ok)
{:memory, before} = Process.info(waiting, :memory)
IO.inspect(:erlang.garbage_collect(waiting)) # expect: true
{:memory, later} = Process.info(waiting, :memory)
IO.inspect(later <= max(before, 50_000)) # expect: true
send(waiting, {:kept?, self()})

receive do
  {list, text} -> IO.inspect({list, byte_size(text)}) # expect: {[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 100}
end

defmodule Busy do
  def loop(n), do: loop(n + 1)
end

busy = spawn(fn -> Busy.loop(0) end)
IO.inspect(:erlang.garbage_collect(busy)) # expect: true
IO.inspect(:erlang.garbage_collect(busy, async: :done)) # expect: :async

receive do
  message -> IO.inspect(message) # expect: {:garbage_collect, :done, true}
end

Process.exit(busy, :kill)
ref = Process.monitor(busy)
receive do: ({:DOWN, ^ref, _, _, _} -> :ok)
IO.inspect(:erlang.garbage_collect(busy)) # expect: false
IO.inspect(:erlang.garbage_collect(busy, async: :gone)) # expect: :async

receive do
  message -> IO.inspect(message) # expect: {:garbage_collect, :gone, false}
end

IO.inspect(:erlang.garbage_collect(self(), async: :self, type: :minor)) # expect: :async

receive do
  message -> IO.inspect(message) # expect: {:garbage_collect, :self, true}
end
IO.inspect(:erlang.process_flag(self(), :save_calls, 0)) # expect: 0
