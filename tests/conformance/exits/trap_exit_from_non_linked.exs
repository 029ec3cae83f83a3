Process.flag(:trap_exit, true)
parent = self()
spawn(fn -> Process.exit(parent, :by_a_stranger) end)

receive do
  {:EXIT, pid, reason} -> IO.inspect({is_pid(pid), pid == self(), reason})
  # expect: {true, false, :by_a_stranger}
end
