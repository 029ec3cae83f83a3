:logger.remove_handler(:default)

down = fn fun ->
  {pid, ref} = spawn_monitor(fun)

  receive do
    {:DOWN, ^ref, :process, ^pid, reason} -> reason
  end
end

IO.inspect(down.(fn -> :value end)) # expect: :normal
IO.inspect(down.(fn -> exit(:reason) end)) # expect: :reason
IO.inspect(down.(fn -> exit(:shutdown) end)) # expect: :shutdown
IO.inspect(down.(fn -> Process.exit(self(), :kill) end)) # expect: :killed
{error, [_ | _]} = down.(fn -> raise "crash" end)
IO.inspect(error) # expect: %RuntimeError{message: "crash"}
{error, _} = down.(fn -> throw(1) end)
IO.inspect(error) # expect: {:nocatch, 1}
