IO.inspect(:erlang.yield()) # expect: true
IO.inspect(:erlang.garbage_collect()) # expect: true
{:total_heap_size, _} = Process.info(self(), :total_heap_size)
parent = self()
pid = spawn(fn -> receive do: (:stop -> :ok) end)
IO.inspect(:erlang.garbage_collect(pid)) # expect: true
send(pid, :stop)
send(parent, :end)

receive do
  m -> IO.inspect(m) # expect: :end
end
