parent = self()

for i <- 1..5 do
  spawn(fn -> send(parent, {i, i * i}) end)
end

results =
  for i <- 1..5, into: %{} do
    receive do
      {^i, square} -> {i, square}
    end
  end

IO.inspect(results) # expect: %{1 => 1, 2 => 4, 3 => 9, 4 => 16, 5 => 25}
