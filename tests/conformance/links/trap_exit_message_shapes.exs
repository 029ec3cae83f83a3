:logger.remove_handler(:default)

Process.flag(:trap_exit, true)

next = fn ->
  receive do
    {:EXIT, pid, reason} when is_pid(pid) -> reason
  end
end

spawn_link(fn -> :finished end)
IO.inspect(next.()) # expect: :normal
spawn_link(fn -> exit(:bye) end)
IO.inspect(next.()) # expect: :bye
spawn_link(fn -> exit({:shutdown, [1]}) end)
IO.inspect(next.()) # expect: {:shutdown, [1]}
spawn_link(fn -> Process.exit(self(), :kill) end)
IO.inspect(next.()) # expect: :killed
spawn_link(fn -> raise ArgumentError, "oops" end)
{error, stack} = next.()
IO.inspect({error, is_list(stack)}) # expect: {%ArgumentError{message: "oops"}, true}
spawn_link(fn -> throw(:ball) end)
{reason, _stack} = next.()
IO.inspect(reason) # expect: {:nocatch, :ball}
spawn_link(fn -> :erlang.error(:odd) end)
{reason, _stack} = next.()
IO.inspect(reason) # expect: :odd
spawn_link(fn -> {:ok, _} = Function.identity(:no) end)
{reason, _stack} = next.()
IO.inspect(reason) # expect: {:badmatch, :no}
