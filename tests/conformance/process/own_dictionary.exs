Process.put(:a, 1)
Process.put(:b, 1)
IO.inspect({Process.get(:a), Process.get(:c, :none), Process.put(:a, 2), Process.delete(:b), Process.delete(:b)})
# expect: {1, :none, 1, 1, nil}
IO.inspect(Process.get() |> Keyword.take([:a, :b])) # expect: [a: 2]
IO.inspect({Process.get_keys(2), :a in Process.get_keys()}) # expect: {[:a], true}
parent = self()
spawn(fn -> send(parent, {:child, Process.get(:a)}) end)
receive do message -> IO.inspect(message) end # expect: {:child, nil}
