parent = self()

chain = fn chain, n ->
  send(parent, {:member, self()})
  if n > 0, do: spawn_link(fn -> chain.(chain, n - 1) end)
  Process.sleep(:infinity)
end

first = spawn(fn -> chain.(chain, 50) end)

members =
  for _ <- 0..50 do
    receive do
      {:member, pid} -> {pid, Process.monitor(pid)}
    end
  end

Process.exit(first, :down_we_go)

reasons =
  for {pid, ref} <- members do
    receive do
      {:DOWN, ^ref, _, ^pid, reason} -> reason
    end
  end

IO.inspect({length(reasons), Enum.uniq(reasons)}) # expect: {51, [:down_we_go]}
