IO.inspect(send(self(), {:a, 1})) # expect: {:a, 1}
dead = spawn(fn -> :ok end)
ref = Process.monitor(dead)

receive do
  {:DOWN, ^ref, _, _, _} -> :ok
end

IO.inspect(send(dead, :anyone)) # expect: :anyone
IO.inspect(Process.send(self(), :b, [])) # expect: :ok
IO.inspect(Process.info(self(), :messages)) # expect: {:messages, [{:a, 1}, :b]}
