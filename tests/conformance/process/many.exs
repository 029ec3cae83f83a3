parent = self()
pids = for i <- 1..10_000, do: spawn(fn -> send(parent, {:n, i}) end)

sum =
  Enum.reduce(1..10_000, 0, fn _, acc ->
    receive do
      {:n, i} -> acc + i
    end
  end)

IO.inspect({length(Enum.uniq(pids)), sum}) # expect: {10000, 50005000}
