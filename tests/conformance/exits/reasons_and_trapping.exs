try_exit = fn trap, reason ->
  parent = self()

  {pid, ref} =
    spawn_monitor(fn ->
      Process.flag(:trap_exit, trap)
      send(parent, :ready)

      receive do
        {:EXIT, ^parent, r} -> exit({:trapped, r})
      after
        100 -> exit(:survived)
      end
    end)

  receive do
    :ready -> :ok
  end

  Process.exit(pid, reason)

  receive do
    {:DOWN, ^ref, _, _, r} -> r
  end
end

for trap <- [false, true], reason <- [:normal, :kill, :shutdown, {:any, :term}] do
  IO.inspect({trap, reason, try_exit.(trap, reason)})
end
# expect: {false, :normal, :survived}
# expect: {false, :kill, :killed}
# expect: {false, :shutdown, :shutdown}
# expect: {false, {:any, :term}, {:any, :term}}
# expect: {true, :normal, {:trapped, :normal}}
# expect: {true, :kill, :killed}
# expect: {true, :shutdown, {:trapped, :shutdown}}
# expect: {true, {:any, :term}, {:trapped, {:any, :term}}}
