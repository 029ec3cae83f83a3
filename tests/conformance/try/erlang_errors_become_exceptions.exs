f = fn fun ->
  try do
    fun.()
  rescue
    e -> {e.__struct__, Exception.message(e)}
  end
end

IO.inspect(f.(fn -> :erlang.error(:badarg) end)) # expect: {ArgumentError, "argument error"}
IO.inspect(f.(fn -> :erlang.error({:badmatch, 1}) end))
# expect: {MatchError, "no match of right hand side value: 1"}
IO.inspect(f.(fn -> :erlang.error({:case_clause, 2}) end))
# expect: {CaseClauseError, "no case clause matching: 2"}
IO.inspect(f.(fn -> :erlang.error(:if_clause) end)) # expect: {ErlangError, "Erlang error: :if_clause"}
IO.inspect(f.(fn -> :erlang.error({:badkey, :k}) end)) # expect: {KeyError, "key :k not found"}
IO.inspect(f.(fn -> :erlang.error({:badmap, 3}) end)) # expect: {BadMapError, "expected a map, got: 3"}
IO.inspect(f.(fn -> :erlang.error(:system_limit) end))
# expect: {SystemLimitError, "a system limit has been reached"}
IO.inspect(f.(fn -> :erlang.error({:own, "term"}) end))
# expect: {ErlangError, "Erlang error: {:own, \"term\"}"}
