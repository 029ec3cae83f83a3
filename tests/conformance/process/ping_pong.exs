defmodule Pong do
  def loop do
    receive do
      {:ping, from, n} ->
        send(from, {:pong, n + 1})
        loop()
    end
  end
end

pid = spawn(&Pong.loop/0)

result =
  Enum.reduce(1..5000, 0, fn _, n ->
    send(pid, {:ping, self(), n})

    receive do
      {:pong, n} -> n
    end
  end)

IO.inspect(result) # expect: 5000
