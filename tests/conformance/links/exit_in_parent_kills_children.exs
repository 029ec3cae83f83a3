parent = self()

top =
  spawn(fn ->
    children = for _ <- 1..3, do: spawn_link(fn -> Process.sleep(:infinity) end)
    send(parent, {:children, children})

    receive do
      reason -> exit(reason)
    end
  end)

children =
  receive do
    {:children, c} -> c
  end

refs = Enum.map(children, &Process.monitor/1)
send(top, :shutdown)

for ref <- refs do
  receive do
    {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason)
  end
end
# expect: :shutdown
# expect: :shutdown
# expect: :shutdown
