parent = self()
gl = Process.group_leader()
spawn(fn -> send(parent, Process.group_leader() == gl) end)

receive do
  same -> IO.inspect(same) # expect: true
end
