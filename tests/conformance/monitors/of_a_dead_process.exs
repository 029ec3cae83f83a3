{pid, ref} = spawn_monitor(fn -> :ok end)

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :normal
end

ref = Process.monitor(pid)

receive do
  {:DOWN, ^ref, :process, ^pid, reason} -> IO.inspect(reason) # expect: :noproc
end
