base = 40
list = Enum.to_list(1..3)
parent = self()

pid =
  spawn(fn ->
    receive do
      f -> send(parent, {:result, f.(2)})
    end
  end)

send(pid, fn x -> base + x + length(list) end)

receive do
  {:result, r} -> IO.inspect(r) # expect: 45
end
