parent = self()
spawn(fn -> Process.exit(parent, :normal) && send(parent, :sent) end)

receive do
  :sent -> IO.puts("still alive") # expect: still alive
end
