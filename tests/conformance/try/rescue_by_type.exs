f = fn fun ->
  try do
    fun.()
  rescue
    ArgumentError -> :argument
    e in [KeyError, ArithmeticError] -> {:either, e.__struct__}
    e in RuntimeError -> {:runtime, e.message}
    e -> {:any, Exception.message(e)}
  end
end

IO.inspect(f.(fn -> raise ArgumentError end)) # expect: :argument
IO.inspect(f.(fn -> 1 / Function.identity(0) end)) # expect: {:either, ArithmeticError}
IO.inspect(f.(fn -> Map.fetch!(%{}, :k) end)) # expect: {:either, KeyError}
IO.inspect(f.(fn -> raise "plain" end)) # expect: {:runtime, "plain"}
IO.inspect(f.(fn -> hd(Function.identity(1)) end)) # expect: :argument
IO.inspect(f.(fn -> {:ok, _} = Function.identity(:no) end))
# expect: {:any, "no match of right hand side value: :no"}
IO.inspect(f.(fn -> :fine end)) # expect: :fine
