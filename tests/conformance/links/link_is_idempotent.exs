Process.flag(:trap_exit, true)
pid = spawn(fn -> Process.sleep(:infinity) end)
true = Process.link(pid)
true = Process.link(pid)
Process.exit(pid, :once)

receive do
  {:EXIT, ^pid, reason} -> IO.inspect(reason) # expect: :once
end

receive do
  {:EXIT, ^pid, _} -> IO.puts("twice")
after
  30 -> IO.puts("only once") # expect: only once
end
