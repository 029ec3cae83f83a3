IO.inspect([:erlang.garbage_collect(), :erlang.garbage_collect(self())])
IO.inspect(:erlang.garbage_collect(self(), type: :major))
IO.inspect(:erlang.garbage_collect(self(), async: 7))

receive do
  {:garbage_collect, 7, done} -> IO.inspect(done)
end

{pid, ref} = spawn_monitor(fn -> :ok end)

receive do
  {:DOWN, ^ref, _, _, _} -> IO.inspect(:erlang.garbage_collect(pid))
end

Process.put(:one, 5)
Process.put(:two, 6)
IO.inspect([:erlang.get_keys(5), :erlang.get_keys(7)])
IO.inspect([:erlang.append([1], [2]), :erlang.subtract([1, 2, 1], [1])])

# expect: [true, true]
# expect: true
# expect: :async
# expect: true
# expect: false
# expect: [[:one], []]
# expect: [[1, 2], [2, 1]]
