defmodule Counter do
  def loop(n) do
    receive do
      :inc -> loop(n + 1)
      {:get, from} -> send(from, {self(), n}) && loop(n)
      :stop -> :stopped
    end
  end
end

pid = spawn(Counter, :loop, [0])
for _ <- 1..1000, do: send(pid, :inc)
send(pid, {:get, self()})

receive do
  {^pid, n} -> IO.inspect(n) # expect: 1000
end
