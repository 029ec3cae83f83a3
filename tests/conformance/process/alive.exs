pid =
  spawn(fn ->
    receive do
      :stop -> :ok
    end
  end)

IO.inspect(Process.alive?(pid)) # expect: true
ref = Process.monitor(pid)
send(pid, :stop)

receive do
  {:DOWN, ^ref, _, _, _} -> IO.inspect(Process.alive?(pid)) # expect: false
end

IO.inspect(Process.alive?(self())) # expect: true
