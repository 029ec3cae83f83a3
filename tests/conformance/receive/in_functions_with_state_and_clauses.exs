defmodule Server do
  def loop(state \\ %{}) do
    receive do
      {:put, k, v} when is_atom(k) -> state |> Map.put(k, v) |> loop()
      {:get, k, from} -> send(from, {k, Map.get(state, k)}) && loop(state)
      {:size, from} -> send(from, map_size(state)) && loop(state)
      :reset -> loop()
      :stop -> {:stopped, state}
    after
      5000 -> :timeout
    end
  end
end

pid = spawn(fn -> Server.loop() end)
send(pid, {:put, :a, 1})
send(pid, {:put, "not an atom", 1})
send(pid, {:put, :b, 2})
send(pid, {:get, :a, self()})
send(pid, {:size, self()})
send(pid, :reset)
send(pid, {:size, self()})

for _ <- 1..3 do
  receive do
    m -> IO.inspect(m)
  end
end
# expect: {:a, 1}
# expect: 2
# expect: 0

send(self(), {:put, :x, 1})
send(self(), :stop)
IO.inspect(Server.loop()) # expect: {:stopped, %{x: 1}}
