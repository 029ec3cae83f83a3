f = fn fun ->
  try do
    fun.()
  catch
    :throw, {:tagged, v} -> {:tagged, v}
    :throw, v -> {:thrown, v}
    :exit, reason -> {:exited, reason}
    :error, :badarith -> :badarith
    :error, %{__exception__: true} = e -> {:exception, Exception.message(e)}
    kind, other -> {kind, other}
  end
end

IO.inspect(f.(fn -> throw({:tagged, 1}) end)) # expect: {:tagged, 1}
IO.inspect(f.(fn -> throw(2) end)) # expect: {:thrown, 2}
IO.inspect(f.(fn -> exit(:normal) end)) # expect: {:exited, :normal}
IO.inspect(f.(fn -> exit({:shutdown, 1}) end)) # expect: {:exited, {:shutdown, 1}}
IO.inspect(f.(fn -> 1 + Function.identity(:a) end)) # expect: :badarith
IO.inspect(f.(fn -> raise "r" end)) # expect: {:exception, "r"}
IO.inspect(f.(fn -> :erlang.error(:custom) end)) # expect: {:error, :custom}
