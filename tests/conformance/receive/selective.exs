for m <- [{:low, 1}, {:high, 1}, {:low, 2}, {:high, 2}], do: send(self(), m)

high = fn ->
  receive do
    {:high, n} -> n
  after
    0 -> :none
  end
end

IO.inspect([high.(), high.(), high.()]) # expect: [1, 2, :none]
IO.inspect(Process.info(self(), :messages)) # expect: {:messages, [low: 1, low: 2]}
