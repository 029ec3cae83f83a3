{pid, ref} =
  spawn_monitor(fn ->
    receive do
      :stop -> :ok
    end
  end)

Process.register(pid, :mortal)
send(:mortal, :stop)

receive do
  {:DOWN, ^ref, _, _, _} -> :ok
end

IO.inspect(Process.whereis(:mortal)) # expect: nil
IO.inspect(Process.register(self(), :mortal)) # expect: true
