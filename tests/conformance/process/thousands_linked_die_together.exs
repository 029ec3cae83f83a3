Process.flag(:trap_exit, true)
parent = self()

hub =
  spawn_link(fn ->
    for _ <- 1..5000, do: spawn_link(fn -> Process.sleep(:infinity) end)
    {:links, links} = Process.info(self(), :links)
    send(parent, {:members, links -- [parent]})

    receive do
      :stop -> exit(:everybody_out)
    end
  end)

members =
  receive do
    {:members, members} -> members
  end

IO.inspect(length(members)) # expect: 5000
refs = for pid <- members, do: {pid, Process.monitor(pid)}
send(hub, :stop)

reasons =
  for {pid, ref} <- refs do
    receive do
      {:DOWN, ^ref, _, ^pid, reason} -> reason
    end
  end

IO.inspect(Enum.frequencies(reasons)) # expect: %{everybody_out: 5000}

receive do
  {:EXIT, ^hub, reason} -> IO.inspect(reason) # expect: :everybody_out
end
