# A hundred calculators at once: each keeps its own value, and waiting they cost no time.

defmodule Calc do
  def start, do: spawn(fn -> loop(0) end)

  def add(server_pid, value), do: send(server_pid, {:add, value})

  def view(server_pid) do
    send(server_pid, {:view, self()})

    receive do
      {:response, ^server_pid, value} -> value
    end
  end

  defp loop(value) do
    receive do
      {:add, amount} ->
        loop(value + amount)

      {:view, caller} ->
        send(caller, {:response, self(), value})
        loop(value)
    end
  end
end

pool = Enum.map(1..100, fn _ -> Calc.start() end)
IO.puts("#{length(pool)} processes, #{length(Enum.uniq(pool))} different")
IO.inspect(Enum.all?(pool, &Process.alive?/1), label: "all alive")

for {pid, number} <- Enum.with_index(pool, 1), _ <- 1..number do
  Calc.add(pid, number)
end

values = Enum.map(pool, &Calc.view/1)
IO.inspect(values)
IO.inspect(Enum.sum(values), label: "sum of the squares up to 100")

# A pool picked at random spreads the work without anybody keeping count.
for _ <- 1..1000 do
  server_pid = Enum.at(pool, :rand.uniform(100) - 1)
  Calc.add(server_pid, 1)
end

total = pool |> Enum.map(&Calc.view/1) |> Enum.sum()
IO.inspect(total - Enum.sum(values), label: "additions received")
