join = fn join, next ->
  receive do
    {:token, n, owner} when n > 0 ->
      send(next, {:token, n - 1, owner})
      join.(join, next)

    {:token, 0, owner} ->
      send(owner, {:stopped_at, self()})
      join.(join, next)

    {:insert, pid} ->
      join.(join, pid)

    {:next, from} ->
      send(from, {:next, next})
      join.(join, next)
  end
end

last = spawn(fn -> receive do: ({:start, next} -> join.(join, next)) end)
first = Enum.reduce(1..9, last, fn _, next -> spawn(fn -> join.(join, next) end) end)
send(last, {:start, first})
send(first, {:token, 25, self()})

stopped =
  receive do
    {:stopped_at, pid} -> pid
  end

members =
  Enum.reduce(1..9, [first], fn _, [pid | _] = seen ->
    send(pid, {:next, self()})
    receive do: ({:next, next} -> [next | seen])
  end)

IO.inspect(length(Enum.uniq(members))) # expect: 10
IO.inspect(Enum.reverse(members) |> Enum.find_index(&(&1 == stopped))) # expect: 5
