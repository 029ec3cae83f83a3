# A reply that carries a fresh reference is found at once, however long the mailbox is.
server =
  spawn(fn ->
    loop = fn loop ->
      receive do
        {from, ref, x} ->
          send(from, {ref, x * 2})
          loop.(loop)
      end
    end

    loop.(loop)
  end)

for i <- 1..20_000, do: send(self(), {:junk, i})

results =
  for x <- 1..2000 do
    ref = make_ref()
    send(server, {self(), ref, x})

    receive do
      {^ref, y} -> y
    end
  end

IO.inspect(Enum.sum(results)) # expect: 4002000
IO.inspect(Process.info(self(), :message_queue_len)) # expect: {:message_queue_len, 20000}
