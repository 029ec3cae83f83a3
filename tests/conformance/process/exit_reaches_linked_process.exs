Process.flag(:trap_exit, true)
pid = spawn_link(fn -> exit(:boom) end)

receive do
  {:EXIT, ^pid, reason} -> IO.inspect(reason) # expect: :boom
end
