Process.flag(:trap_exit, true)
{pid, ref} = spawn_monitor(fn -> :ok end)

receive do
  {:DOWN, ^ref, _, _, _} -> :ok
end

IO.inspect(Process.link(pid)) # expect: true

receive do
  {:EXIT, ^pid, reason} -> IO.inspect(reason) # expect: :noproc
end
