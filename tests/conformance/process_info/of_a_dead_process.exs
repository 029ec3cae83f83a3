{pid, ref} = spawn_monitor(fn -> :ok end)

receive do
  {:DOWN, ^ref, _, _, _} -> :ok
end

IO.inspect(Process.info(pid)) # expect: nil
IO.inspect(Process.info(pid, :links)) # expect: nil
