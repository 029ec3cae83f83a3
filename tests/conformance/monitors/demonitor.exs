pid = spawn(fn -> Process.sleep(:infinity) end)
ref = Process.monitor(pid)
IO.inspect(Process.demonitor(ref)) # expect: true
Process.exit(pid, :x)

receive do
  {:DOWN, ^ref, _, _, _} -> IO.puts("told")
after
  30 -> IO.puts("not told") # expect: not told
end

{_, ref} = spawn_monitor(fn -> :ok end)
Process.sleep(20)
IO.inspect(Process.info(self(), :message_queue_len)) # expect: {:message_queue_len, 1}
IO.inspect(Process.demonitor(ref, [:flush])) # expect: true
IO.inspect(Process.info(self(), :message_queue_len)) # expect: {:message_queue_len, 0}
IO.inspect(Process.demonitor(ref, [:info])) # expect: false
