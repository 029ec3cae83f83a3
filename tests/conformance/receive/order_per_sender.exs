parent = self()
for _ <- 1..3, do: spawn(fn -> for i <- 1..100, do: send(parent, {self(), i}) end)

received =
  for _ <- 1..300 do
    receive do
      {pid, i} -> {pid, i}
    end
  end

received
|> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
|> Map.values()
|> Enum.map(&(&1 == Enum.to_list(1..100)))
|> IO.inspect() # expect: [true, true, true]
