f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1

f.(fn -> hd(id.([])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a nonempty list
# expect:
f.(fn -> tl(id.(:a)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a nonempty list
# expect:
f.(fn -> length(id.([1 | 2])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list
# expect:
f.(fn -> id.(:a) ++ [1] end) # expect: ArgumentError: argument error
f.(fn -> [1] -- id.(:a) end) # expect: ArgumentError: argument error
f.(fn -> List.first(id.(:a)) end) # expect: FunctionClauseError: no function clause matching in List.first/2
f.(fn -> List.to_atom(id.([1.5])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list of characters
# expect:
f.(fn -> List.to_existing_atom(id.([:a])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list of characters
# expect:
f.(fn -> List.to_integer(id.([])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a textual representation of an integer
# expect:
f.(fn -> List.to_float(id.(~c"1")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a textual representation of a float
# expect:
f.(fn -> List.insert_at(id.(:a), 0, 1) end)
# expect: FunctionClauseError: no function clause matching in List.insert_at/3
f.(fn -> List.replace_at([1], id.(:a), 0) end)
# expect: FunctionClauseError: no function clause matching in List.replace_at/3
f.(fn -> List.keyfind(id.(:a), :k, 0) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 3rd argument: not a list
# expect:
f.(fn -> List.keyfind([k: 1], :k, id.(-1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: out of range
# expect:
f.(fn -> List.zip(id.(:a)) end) # expect: FunctionClauseError: no function clause matching in List.zip/1
f.(fn -> List.foldl(id.(:a), 0, &+/2) end)
# expect: FunctionClauseError: no function clause matching in List.foldl/3
f.(fn -> List.starts_with?([1], id.(:a)) end)
# expect: FunctionClauseError: no function clause matching in List.starts_with?/2
f.(fn -> Enum.sort(id.([1 | 2])) end)
# expect: FunctionClauseError: no function clause matching in :lists.sort/1
f.(fn -> Enum.member?(id.([1 | 2]), 3) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a proper list
# expect:
f.(fn -> Enum.count(id.([1 | 2])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list
# expect:
f.(fn -> Enum.fetch!([1], id.(3)) end) # expect: Enum.OutOfBoundsError: out of bounds error
f.(fn -> Enum.max(id.([])) end) # expect: Enum.EmptyError: empty error
f.(fn -> Enum.reduce(id.([]), &+/2) end) # expect: Enum.EmptyError: empty error
f.(fn -> :lists.reverse(id.(:a)) end)
# expect: FunctionClauseError: no function clause matching in :lists.reverse/1
f.(fn -> :lists.reverse([1], id.(:a)) end) # expect: [1 | :a]
f.(fn -> :lists.reverse(id.(:a), []) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list
# expect:
f.(fn -> :lists.member(1, id.(:a)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a list
# expect:
f.(fn -> :lists.keyfind(1, id.(0), []) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: out of range
# expect:
f.(fn -> :lists.seq(1, id.(5), -1) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 3rd argument: not a positive increment
# expect:
f.(fn -> :lists.seq(id.(:a), 5, 1) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an integer
# expect:
