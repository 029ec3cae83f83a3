list = Enum.to_list(1..1_000_000)
IO.inspect(length(list)) # expect: 1000000
IO.inspect(hd(Enum.reverse(list))) # expect: 1000000
IO.inspect(list == Enum.map(list, & &1)) # expect: true
IO.inspect(length(list ++ list)) # expect: 2000000
parent = self()
spawn(fn -> send(parent, {:copy, list}) end)

receive do
  {:copy, copy} -> IO.inspect(copy == list) # expect: true
end
