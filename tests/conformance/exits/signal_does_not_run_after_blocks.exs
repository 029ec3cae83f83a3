parent = self()

{pid, ref} =
  spawn_monitor(fn ->
    try do
      send(parent, :in_try)
      Process.sleep(:infinity)
    after
      send(parent, :cleaned_up)
    end
  end)

receive do
  :in_try -> :ok
end

Process.exit(pid, :signal)

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :signal
end

IO.inspect(Process.info(self(), :messages)) # expect: {:messages, []}
