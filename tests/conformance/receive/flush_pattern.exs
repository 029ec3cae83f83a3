for i <- 1..5, do: send(self(), {:event, i})
send(self(), :other)

flush = fn flush, count ->
  receive do
    {:event, _} -> flush.(flush, count + 1)
  after
    0 -> count
  end
end

IO.inspect(flush.(flush, 0)) # expect: 5
IO.inspect(Process.info(self(), :messages)) # expect: {:messages, [:other]}
