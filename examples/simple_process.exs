# `spawn` with a function, and with a module, a function's name and its arguments.

defmodule SimpleProcess do
  def print_message do
    IO.puts("Hello from a spawned process!")
  end

  def print(message), do: IO.puts(message)
end

# Waits until `pid` is gone, so that the lines come in order.
wait = fn pid ->
  ref = Process.monitor(pid)

  receive do
    {:DOWN, ^ref, :process, ^pid, _reason} -> :ok
  end
end

pid = spawn(SimpleProcess, :print_message, [])
wait.(pid)
IO.inspect(Process.alive?(pid), label: "alive after its last line")

pid = spawn(SimpleProcess, :print, ["with an argument"])
wait.(pid)

pid = spawn(fn -> IO.puts("hi padawan") end)
wait.(pid)

pid =
  spawn(fn ->
    Process.sleep(200) && IO.puts("hi padawan, after a sleep")
  end)

IO.inspect(Process.alive?(pid), label: "alive while it sleeps")
wait.(pid)
IO.inspect(Process.alive?(pid), label: "alive afterwards")

# Nobody is told when a message goes to a process that is gone.
IO.inspect(send(pid, :anyone?), label: "send to a finished process")
