# A linked process, and its exercise: send it several messages, then kill it.
# The link goes both ways; trapping exits turns the other's death into a message.

defmodule LinkedProcess do
  def start_link do
    spawn_link(fn -> loop() end)
  end

  def tell(pid, message), do: send(pid, message)

  # Answers once all earlier messages have been handled.
  def sync(pid) do
    send(pid, {:sync, self()})

    receive do
      :synced -> :ok
    end
  end

  def loop do
    receive do
      :exit ->
        exit(:normal)

      {:sync, caller} ->
        send(caller, :synced)
        loop()

      msg ->
        IO.puts("Received: #{msg}")
        loop()
    end
  end
end

next_exit = fn ->
  receive do
    {:EXIT, from, reason} when is_pid(from) -> reason
  after
    1000 -> :nothing
  end
end

Process.flag(:trap_exit, true)

pid = LinkedProcess.start_link()
for message <- ["one", :two, 3], do: LinkedProcess.tell(pid, message)
LinkedProcess.sync(pid)
Process.exit(pid, :kill)
IO.inspect(next_exit.(), label: "killed")
IO.inspect(Process.alive?(pid), label: "alive")

pid = LinkedProcess.start_link()
LinkedProcess.tell(pid, :exit)
IO.inspect(next_exit.(), label: "asked to leave")

# Without trapping, the one who started it dies too.
{starter, ref} =
  spawn_monitor(fn ->
    pid = LinkedProcess.start_link()
    Process.exit(pid, :kill)
    Process.sleep(:infinity)
  end)

receive do
  {:DOWN, ^ref, :process, ^starter, reason} -> IO.inspect(reason, label: "its starter died of")
end
