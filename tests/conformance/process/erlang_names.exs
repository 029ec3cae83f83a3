parent = self()
pid = :erlang.spawn(fn -> :erlang.send(parent, {:hello, :erlang.self()}) end)

receive do
  {:hello, ^pid} -> IO.puts("spawn, send and self") # expect: spawn, send and self
end

ref = :erlang.monitor(:process, pid)

receive do
  {:DOWN, ^ref, :process, ^pid, reason} -> IO.inspect(reason) # expect: :noproc
end

IO.inspect(:erlang.is_process_alive(pid)) # expect: false
IO.inspect(:erlang.process_flag(:trap_exit, true)) # expect: false
linked = :erlang.spawn_link(fn -> :erlang.exit(:out) end)

receive do
  {:EXIT, ^linked, reason} -> IO.inspect(reason) # expect: :out
end

send(parent, 1)
IO.inspect(:erlang.process_info(self(), :message_queue_len)) # expect: {:message_queue_len, 1}
