# A process and a reference of a node that nobody is connected to.
own = Atom.to_string(node())
foreign = fn term ->
  bytes = :erlang.term_to_binary(term)
  :erlang.binary_to_term(:binary.replace(bytes, <<119, byte_size(own), own::binary>>, <<119, 3, "a@b">>))
end

pid = foreign.(self())
ref = foreign.(make_ref())
IO.inspect({node(pid), node(ref), is_pid(pid), is_reference(ref), pid == self()})
# expect: {:a@b, :a@b, true, true, false}
IO.inspect({String.starts_with?(inspect(pid), "#PID<"), inspect(ref) =~ "#Reference<"}) # expect: {true, true}
Process.flag(:trap_exit, true)
IO.inspect({send(pid, 1), send(ref, 2), send({:name, :a@b}, 3)}) # expect: {1, 2, 3}
monitor = Process.monitor(pid)

receive do
  {:DOWN, ^monitor, :process, ^pid, reason} -> IO.inspect(reason) # expect: :noconnection
end

Process.link(pid)

receive do
  {:EXIT, ^pid, reason} -> IO.inspect(reason) # expect: :noconnection
end

IO.inspect({Process.unlink(pid), Process.exit(pid, :kill), Process.group_leader(pid, self()), :erlang.unalias(ref)})
# expect: {true, true, true, false}

for fun <- [&Process.alive?/1, &Process.info/1, &:erlang.garbage_collect/1, &:erlang.suspend_process/1] do
  try do
    fun.(pid)
  rescue
    error -> IO.inspect(error.__struct__)
  end
end
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError

IO.inspect(%{pid => 1, ref => 2}[pid]) # expect: 1
IO.inspect(:erlang.binary_to_term(:erlang.term_to_binary({pid, ref})) == {pid, ref}) # expect: true
IO.inspect({:erlang.disconnect_node(:a@b), :erlang.monitor_node(node(), true), :erlang.nodes(:this)})
# expect: {:ignored, true, [:nonode@nohost]}

{_, down} = spawn_monitor(fn -> Process.link(pid); Process.sleep(:infinity) end)

receive do
  {:DOWN, ^down, _, _, reason} -> IO.inspect(reason) # expect: :noconnection
end
