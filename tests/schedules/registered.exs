# Check, then act: several may find a name free, and only one gets it.
parent = self()

claim = fn ->
  result =
    case Process.whereis(:boss) do
      nil ->
        try do
          Process.register(self(), :boss)
          :won
        rescue
          ArgumentError -> :collision
        end

      _ ->
        :late
    end

  send(parent, {self(), result})
  Process.sleep(:infinity)
end

pids = for _ <- 1..4, do: spawn(claim)

results =
  for pid <- pids do
    receive do
      {^pid, result} -> result
    end
  end

IO.inspect(results)
