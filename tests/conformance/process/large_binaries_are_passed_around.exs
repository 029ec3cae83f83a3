big = :binary.copy("0123456789", 100_000)
parent = self()

pids =
  for i <- 1..10 do
    spawn(fn ->
      receive do
        {:part, bin} -> send(parent, {i, byte_size(bin), binary_part(bin, i * 10, 5)})
      end
    end)
  end

Enum.each(pids, &send(&1, {:part, big}))

for i <- 1..10 do
  receive do
    {^i, size, part} -> {size, part}
  end
end
|> Enum.uniq()
|> IO.inspect() # expect: [{1000000, "01234"}]
