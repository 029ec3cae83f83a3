f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1
f.(fn -> Enum.at([1], id.(:a)) end) # expect: FunctionClauseError: no function clause matching in Enum.at/3
f.(fn -> String.upcase(id.(:a)) end)
# expect: FunctionClauseError: no function clause matching in String.upcase/2
f.(fn -> Map.get(id.([]), :a) end) # expect: BadMapError: expected a map, got: []
f.(fn -> Keyword.get(id.(%{}), :a) end)
# expect: FunctionClauseError: no function clause matching in Keyword.get/3
f.(fn -> List.first(id.(%{})) end) # expect: FunctionClauseError: no function clause matching in List.first/2
f.(fn -> Enum.chunk_every([1], id.(0)) end)
# expect: FunctionClauseError: no function clause matching in Enum.chunk_every/4
f.(fn -> Access.get(id.({1}), :a) end)
# expect: FunctionClauseError: no function clause matching in Access.get/3
f.(fn -> Enum.reduce([], fn a, _ -> a end) end) # expect: Enum.EmptyError: empty error
f.(fn -> Enum.max([]) end) # expect: Enum.EmptyError: empty error
f.(fn -> Enum.random([]) end) # expect: Enum.EmptyError: empty error
f.(fn -> Enum.fetch!([1], 5) end) # expect: Enum.OutOfBoundsError: out of bounds error
