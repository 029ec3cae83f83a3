f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1

f.(fn -> Map.get(id.([a: 1]), :a) end) # expect: BadMapError: expected a map, got: [a: 1]
f.(fn -> Map.fetch(id.(nil), :a) end) # expect: BadMapError: expected a map, got: nil
f.(fn -> Map.fetch!(%{a: 1}, id.(:b)) end) # expect: KeyError: key :b not found in: %{a: 1}
f.(fn -> Map.put(id.(:m), :a, 1) end) # expect: BadMapError: expected a map, got: :m
f.(fn -> Map.delete(id.([]), :a) end) # expect: BadMapError: expected a map, got: []
f.(fn -> Map.update!(%{a: 1}, id.(:b), & &1) end) # expect: KeyError: key :b not found in: %{a: 1}
f.(fn -> Map.replace!(%{a: 1}, id.(:b), 2) end) # expect: KeyError: key :b not found in: %{a: 1}
f.(fn -> Map.pop!(%{a: 1}, id.(:b)) end) # expect: KeyError: key :b not found in: %{a: 1}
f.(fn -> Map.keys(id.({})) end) # expect: BadMapError: expected a map, got: {}
f.(fn -> Map.to_list(id.("m")) end) # expect: BadMapError: expected a map, got: "m"
f.(fn -> Map.new(id.([{:a, 1}, :b])) end) # expect: ArgumentError: argument error
f.(fn -> Map.from_struct(id.(1)) end)
# expect: FunctionClauseError: no function clause matching in Map.from_struct/1
f.(fn -> Map.from_keys(id.(:a), 1) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list
# expect:
f.(fn -> Map.get_and_update(%{a: 1}, :a, fn _ -> id.(1) end) end)
# expect: RuntimeError: the given function must return a two-element tuple or :pop, got: 1
f.(fn -> map_size(id.([])) end) # expect: BadMapError: expected a map, got: []
f.(fn -> is_map_key(id.([]), :a) end) # expect: BadMapError: expected a map, got: []
f.(fn -> :maps.filter(id.(1), %{}) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a fun that takes two arguments
# expect:
f.(fn -> :maps.map(id.(1), %{}) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a fun that takes two arguments
# expect:
f.(fn -> :maps.fold(id.(1), 0, %{}) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a fun that takes three arguments
# expect:
f.(fn -> :maps.with(id.(:a), %{}) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list
# expect:
f.(fn -> :maps.from_list(id.([{1, 2} | 3])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a proper list
# expect:
f.(fn -> %{id.(%{a: 1}) | b: 2} end) # expect: KeyError: key :b not found
f.(fn -> id.(%{a: 1}).b end) # expect: KeyError: key :b not found in: %{a: 1}
f.(fn -> id.(%{a: 1}).a() end) # expect: 1
f.(fn -> id.(true).a end)
# expect: KeyError: key :a not found in: true
# expect:
# expect: If you are using the dot syntax, such as map.field, make sure the left-hand side of the dot is a map
f.(fn -> id.([])[1] end)
# expect: ArgumentError: the Access module does not support accessing lists by index, got: 1
# expect:
# expect: Accessing a list by index is typically discouraged in Elixir, instead we prefer to use the Enum module to manipulate lists as a whole. If you really must access a list element by index, you can use Enum.at/2 or the functions in the List module
f.(fn -> id.([])["k"] end)
# expect: ArgumentError: the Access module supports only keyword lists (with atom keys), got: "k"
# expect:
# expect: If you want to search lists of tuples, use List.keyfind/3
