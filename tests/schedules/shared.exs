# Read, then write, of a word that all share.
counter = :atomics.new(1, [])
parent = self()

for _ <- 1..2 do
  spawn(fn ->
    for _ <- 1..50 do
      value = :atomics.get(counter, 1)
      :atomics.put(counter, 1, value + 1)
    end

    send(parent, :done)
  end)
end

for _ <- 1..2 do
  receive do
    :done -> :ok
  end
end

IO.puts("shared: #{:atomics.get(counter, 1)}")
