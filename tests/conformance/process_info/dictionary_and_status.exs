parent = self()

pid =
  spawn(fn ->
    Process.put(:k, "v")
    send(parent, :ready)

    receive do
      :stop -> :ok
    end
  end)

receive do
  :ready -> :ok
end

{:dictionary, dict} = Process.info(pid, :dictionary)
IO.inspect(List.keyfind(dict, :k, 0)) # expect: {:k, "v"}
Process.sleep(20)
IO.inspect(Process.info(pid, :status)) # expect: {:status, :waiting}
IO.inspect(Process.info(pid, :group_leader) == {:group_leader, Process.group_leader()}) # expect: true
