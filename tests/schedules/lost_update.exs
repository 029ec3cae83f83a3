# Two processes read a counter, think, and write it back: an update may be lost.
defmodule Counter do
  def start, do: spawn(fn -> loop(0) end)

  defp loop(value) do
    receive do
      {:get, from} ->
        send(from, {:value, value})
        loop(value)

      {:put, value} ->
        loop(value)
    end
  end

  def get(counter) do
    send(counter, {:get, self()})

    receive do
      {:value, value} -> value
    end
  end
end

counter = Counter.start()
parent = self()

for _ <- 1..3 do
  spawn(fn ->
    for _ <- 1..5, do: send(counter, {:put, Counter.get(counter) + 1})
    send(parent, :done)
  end)
end

for _ <- 1..3 do
  receive do
    :done -> :ok
  end
end

IO.puts("counter: #{Counter.get(counter)}")
