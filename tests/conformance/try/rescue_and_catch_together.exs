f = fn fun ->
  try do
    fun.()
  rescue
    e in ArgumentError -> {:rescued, e.message}
  catch
    :exit, r -> {:exit, r}
    :error, e -> {:error, e}
  end
end

IO.inspect(f.(fn -> raise ArgumentError, "bad" end)) # expect: {:rescued, "bad"}
IO.inspect(f.(fn -> exit(1) end)) # expect: {:exit, 1}
IO.inspect(f.(fn -> :erlang.error(:odd) end)) # expect: {:error, :odd}
