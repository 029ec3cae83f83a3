parent = self()

for i <- 1..3 do
  spawn(fn ->
    IO.puts("process #{i}")
    send(parent, i)
  end)

  receive do
    ^i -> :ok
  end
end
# expect: process 1
# expect: process 2
# expect: process 3
