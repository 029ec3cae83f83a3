# A process that takes one message and ends, and one that calls itself and so goes on.

defmodule Foo do
  def receive_once do
    receive do
      v -> IO.inspect(v, label: "once")
    end
  end

  def receiver do
    receive do
      {:sync, caller} ->
        send(caller, :synced)
        receiver()

      v ->
        IO.inspect(v, label: "received")
        receiver()
    end
  end
end

pid = spawn(Foo, :receive_once, [])
ref = Process.monitor(pid)
send(pid, "Hey you")

receive do
  {:DOWN, ^ref, :process, _, reason} -> IO.inspect(reason, label: "it ended")
end

pid = spawn(Foo, :receiver, [])
send(pid, :foo)
send(pid, :bar)
send(pid, :baz)
send(pid, {:sync, self()})

receive do
  :synced -> IO.inspect(Process.alive?(pid), label: "alive")
end

# `Process.delete` deletes a key of the caller's own dictionary; it has nothing to do with stopping.
IO.inspect(Process.delete(pid), label: "Process.delete")
IO.inspect(Process.alive?(pid), label: "alive")

ref = Process.monitor(pid)
Process.exit(pid, :kill)

receive do
  {:DOWN, ^ref, :process, _, reason} -> IO.inspect(reason, label: "Process.exit with :kill")
end
