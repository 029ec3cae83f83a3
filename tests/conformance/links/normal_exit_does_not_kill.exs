Process.flag(:trap_exit, false)
pid = spawn_link(fn -> exit(:normal) end)
ref = Process.monitor(pid)

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :normal
end

IO.puts("still here") # expect: still here
IO.inspect(Process.info(self(), :messages)) # expect: {:messages, []}
