{pid, ref} = spawn_monitor(fn -> :ok end)

receive do
  {:DOWN, ^ref, _, _, _} -> :ok
end

try do
  Process.register(pid, :ghost)
rescue
  e in ArgumentError -> IO.puts(String.replace(Exception.message(e), inspect(pid), "PID"))
  # expect: could not register PID with name :ghost because it is not alive, the name is already taken, or it has already been given another name
end
