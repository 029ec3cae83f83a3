big = %{list: Enum.to_list(1..1000), text: String.duplicate("x", 1000), f: fn x -> x + 1 end}
parent = self()

pid =
  spawn(fn ->
    receive do
      m -> send(parent, {:back, m})
    end
  end)

send(pid, big)

receive do
  {:back, m} ->
    IO.inspect(m == big) # expect: true
    IO.inspect(m.f.(1)) # expect: 2
end
