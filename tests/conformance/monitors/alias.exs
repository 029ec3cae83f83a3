pid =
  spawn(fn ->
    receive do
      {:ask, reply_to} -> send(reply_to, {:answer, 42})
    end
  end)

ref = Process.monitor(pid, alias: :reply_demonitor)
send(pid, {:ask, ref})

receive do
  m -> IO.inspect(m) # expect: {:answer, 42}
end

a = Process.alias()
send(a, :one)
IO.inspect(Process.unalias(a)) # expect: true
send(a, :two)

IO.inspect(Process.info(self(), :messages)) # expect: {:messages, []}
