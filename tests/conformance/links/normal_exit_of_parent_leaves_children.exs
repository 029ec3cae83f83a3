parent = self()

{_, ref} =
  spawn_monitor(fn ->
    child = spawn_link(fn -> receive do: ({:ping, from} -> send(from, :pong)) end)
    send(parent, {:child, child})
  end)

child =
  receive do
    {:child, c} -> c
  end

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :normal
end

send(child, {:ping, self()})

receive do
  m -> IO.inspect(m) # expect: :pong
end
