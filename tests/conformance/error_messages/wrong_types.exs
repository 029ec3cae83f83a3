f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1
f.(fn -> byte_size(id.(:a)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a bitstring
# expect:
f.(fn -> length(id.({})) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list
# expect:
f.(fn -> map_size(id.([])) end) # expect: BadMapError: expected a map, got: []
f.(fn -> hd(id.([])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a nonempty list
# expect:
f.(fn -> elem(id.({}), 0) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> id.(nil).field end)
# expect: KeyError: key :field not found in: nil
# expect:
# expect: If you are using the dot syntax, such as map.field, make sure the left-hand side of the dot is a map
f.(fn -> id.("str").field end)
# expect: KeyError: key :field not found in: "str"
# expect:
# expect: If you are using the dot syntax, such as map.field, make sure the left-hand side of the dot is a map
f.(fn -> id.({:a}).() end) # expect: BadFunctionError: expected a function, got: {:a}
f.(fn -> id.("mod").fun() end)
# expect: ArgumentError: you attempted to apply a function named :fun on "mod". If you are using Kernel.apply/3, make sure the module is an atom. If you are using the dot syntax, such as module.function(), make sure the left-hand side of the dot is an atom representing a module
f.(fn -> :erlang.atom_to_binary(id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an atom
# expect:
f.(fn -> Map.put(id.(1), :a, 2) end) # expect: BadMapError: expected a map, got: 1
f.(fn -> Map.merge(%{}, id.(:x)) end) # expect: BadMapError: expected a map, got: :x
f.(fn -> Enum.map(id.(:x), & &1) end)
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Atom
# expect:
# expect: Got value:
# expect:
# expect:     :x
# expect:
f.(fn -> to_string(id.(%{})) end)
# expect: Protocol.UndefinedError: protocol String.Chars not implemented for type Map
# expect:
# expect: Got value:
# expect:
# expect:     %{}
# expect:
f.(fn -> "x" <> id.(1) end)
# expect: ArgumentError: construction of binary failed: segment 2 of type 'binary': expected a binary but got: 1
f.(fn -> IO.puts(id.({1})) end)
# expect: Protocol.UndefinedError: protocol String.Chars not implemented for type Tuple
# expect:
# expect: Got value:
# expect:
# expect:     {1}
# expect:
