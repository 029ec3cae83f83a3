f = fn fun ->
  try do
    fun.()
  rescue
    e in KeyError -> {e.key, e.term}
    e in FunctionClauseError -> {e.module, e.function, e.arity}
    e in UndefinedFunctionError -> {e.module, e.function, e.arity, e.reason}
    e in [MatchError, CaseClauseError, WithClauseError] -> e.term
    e in BadArityError -> e.args
    e in BadFunctionError -> e.term
    e in BadMapError -> e.term
    e in ErlangError -> e.original
  end
end

IO.inspect(f.(fn -> Map.fetch!(%{"a" => 1}, "b") end)) # expect: {"b", %{"a" => 1}}
IO.inspect(f.(fn -> String.upcase(Function.identity(1), :default) end)) # expect: {String, :upcase, 2}
IO.inspect(f.(fn -> apply(NoMod, :no_fun, [1, 2]) end)) # expect: {NoMod, :no_fun, 2, nil}
IO.inspect(f.(fn -> [] = Function.identity([1]) end)) # expect: [1]
IO.inspect(f.(fn -> case(Function.identity(:x), do: (:y -> 1)) end)) # expect: :x
IO.inspect(f.(fn -> :erlang.error(:custom) end)) # expect: :custom
IO.inspect(f.(fn -> apply(fn x -> x end, [1, 2]) end)) # expect: [1, 2]
IO.inspect(f.(fn -> Function.identity(:notfun).() end)) # expect: :notfun
IO.inspect(f.(fn -> Map.put(Function.identity([]), :a, 1) end)) # expect: []
