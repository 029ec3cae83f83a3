:logger.remove_handler(:default)

down = fn fun ->
  {pid, ref} = spawn_monitor(fun)

  receive do
    {:DOWN, ^ref, _, ^pid, {reason, stack}} when is_list(stack) -> reason
    {:DOWN, ^ref, _, ^pid, reason} -> {:bare, reason}
  end
end

IO.inspect(down.(fn -> 1 / Function.identity(0) end)) # expect: :badarith
IO.inspect(down.(fn -> {:a, _} = Function.identity(1) end)) # expect: {:badmatch, 1}
IO.inspect(down.(fn -> apply(NoModule, :f, []) end)) # expect: :undef
IO.inspect(down.(fn -> raise "text" end)) # expect: %RuntimeError{message: "text"}
IO.inspect(down.(fn -> throw(:ball) end)) # expect: {:nocatch, :ball}
IO.inspect(down.(fn -> exit({:tuple, []}) end)) # expect: :tuple
IO.inspect(down.(fn -> case(Function.identity(1), do: (2 -> 3)) end)) # expect: {:case_clause, 1}
