parent = self()

{pid, ref} =
  spawn_monitor(fn ->
    for i <- 1..3, do: send(parent, {:n, i})
  end)

messages =
  for _ <- 1..4 do
    receive do
      {:DOWN, ^ref, :process, ^pid, reason} -> {:down, reason}
      other -> other
    end
  end

IO.inspect(messages) # expect: [n: 1, n: 2, n: 3, down: :normal]
