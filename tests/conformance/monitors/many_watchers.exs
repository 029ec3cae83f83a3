target = spawn(fn -> receive do: (:go -> exit(:gone)) end)
parent = self()

watchers =
  for i <- 1..50 do
    spawn(fn ->
      ref = Process.monitor(target)
      send(parent, {:ready, i})

      receive do
        {:DOWN, ^ref, _, _, reason} -> send(parent, {:saw, i, reason})
      end
    end)
  end

for i <- 1..50,
    do:
      (receive do
         {:ready, ^i} -> :ok
       end)

send(target, :go)

seen =
  for i <- 1..50,
      do:
        (receive do
           {:saw, ^i, reason} -> reason
         end)

IO.inspect({length(watchers), Enum.uniq(seen)}) # expect: {50, [:gone]}
