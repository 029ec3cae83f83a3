# exit(:kill) is only a reason; Process.exit(pid, :kill) is the signal nobody can trap.
Process.flag(:trap_exit, true)
pid = spawn_link(fn -> exit(:kill) end)

receive do
  {:EXIT, ^pid, reason} -> IO.inspect(reason) # expect: :kill
end
