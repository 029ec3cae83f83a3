parent = self()

pid =
  spawn(fn ->
    list = Enum.to_list(1..200_000)
    send(parent, {:sum, Enum.sum(list)})

    receive do
      :hibernate -> Process.hibernate(Kernel, :exit, [:normal])
    end
  end)

receive do
  {:sum, sum} -> IO.inspect(sum) # expect: 20000100000
end

{:memory, before} = Process.info(pid, :memory)
send(pid, :hibernate)
Process.sleep(50)

after_hibernate =
  case Process.info(pid, :memory) do
    {:memory, bytes} -> bytes
    nil -> 0
  end

IO.inspect(after_hibernate < before) # expect: true
