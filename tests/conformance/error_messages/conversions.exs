f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

f.(fn -> String.to_integer("12x") end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a textual representation of an integer
# expect:
f.(fn -> String.to_float("1") end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a textual representation of a float
# expect:
f.(fn -> String.to_existing_atom("surely_never_seen_atom") end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an already existing atom
# expect:
f.(fn -> String.to_atom(Function.identity(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a binary
# expect:
f.(fn -> Integer.to_string(Function.identity("1")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an integer
# expect:
f.(fn -> List.to_string([1, :a]) end)
# expect: ArgumentError: cannot convert the given list to a string.
# expect:
# expect: To be converted to a string, a list must either be empty or only
# expect: contain the following elements:
# expect:
# expect:   * strings
# expect:   * integers representing Unicode code points
# expect:   * a list containing one of these three elements
# expect:
# expect: Please check the given list or call inspect/1 to get the list representation, got:
# expect:
# expect: [1, :a]
# expect:
f.(fn -> List.to_integer(~c"x") end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a textual representation of an integer
# expect:
f.(fn -> Atom.to_string(Function.identity("a")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an atom
# expect:
f.(fn -> String.to_integer("zz", 36) end) # expect: 1295
f.(fn -> Integer.to_string(255, 16) end) # expect: "FF"
f.(fn -> List.to_tuple(Function.identity(:a)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list
# expect:
f.(fn -> Enum.to_list(Function.identity(5)) |> length() end)
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Integer
# expect:
# expect: Got value:
# expect:
# expect:     5
# expect:
