parent = self()

workers =
  for i <- 1..8 do
    spawn_link(fn ->
      send(parent, {:arrived, i})

      receive do
        {:go, n} -> send(parent, {:result, i, n * i})
      end
    end)
  end

for i <- 1..8,
    do:
      (receive do
         {:arrived, ^i} -> :ok
       end)

IO.inspect(Process.info(self(), :message_queue_len)) # expect: {:message_queue_len, 0}
Enum.each(workers, &send(&1, {:go, 10}))

IO.inspect(
  for i <- 1..8,
      do:
        (receive do
           {:result, ^i, n} -> n
         end)
)
# expect: [10, 20, 30, 40, 50, 60, 70, 80]
