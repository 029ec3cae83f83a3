{pid, ref} = spawn_monitor(fn -> :ok end)

receive do
  {:DOWN, ^ref, _, _, _} -> :ok
end

IO.inspect(Process.exit(pid, :again)) # expect: true
IO.inspect(Process.exit(pid, :kill)) # expect: true
