f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1

f.(fn -> String.length(id.(:a)) end)
# expect: FunctionClauseError: no function clause matching in String.length/1
f.(fn -> String.upcase(id.(1)) end)
# expect: FunctionClauseError: no function clause matching in String.upcase/2
f.(fn -> String.split("a b", id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a valid pattern
# expect:
f.(fn -> String.replace("a", "a", id.(1)) end)
# expect: FunctionClauseError: no function clause matching in String.replace/4
f.(fn -> String.replace("a", id.(1), "b") end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a valid pattern
# expect:
f.(fn -> String.contains?("a", id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a valid pattern
# expect:
f.(fn -> String.duplicate("a", id.(-1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: out of range
# expect:
f.(fn -> String.duplicate("a", id.(:b)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not an integer
# expect:
f.(fn -> String.pad_leading("a", id.(:b)) end)
# expect: FunctionClauseError: no function clause matching in String.pad_leading/3
f.(fn -> String.pad_trailing("a", 3, id.(1)) end)
# expect: FunctionClauseError: no function clause matching in String.pad_trailing/3
f.(fn -> String.at("a", id.("0")) end)
# expect: FunctionClauseError: no function clause matching in String.at/2
f.(fn -> String.slice("abc", id.(:a), 1) end)
# expect: FunctionClauseError: no function clause matching in String.slice/3
f.(fn -> String.trim(id.(nil)) end)
# expect: FunctionClauseError: no function clause matching in String.trim/1
f.(fn -> String.reverse(id.(12)) end)
# expect: FunctionClauseError: no function clause matching in String.reverse/1
f.(fn -> String.to_integer(id.("1.0")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a textual representation of an integer
# expect:
f.(fn -> String.to_integer("1", id.(37)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not an integer in the range 2 through 36
# expect:
f.(fn -> String.to_float(id.("x")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a textual representation of a float
# expect:
f.(fn -> String.to_atom(id.(<<255>>)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid UTF8 encoding
# expect:
f.(fn -> String.to_charlist(id.(<<255>>)) end)
# expect: UnicodeConversionError: invalid encoding starting at <<255>>
f.(fn -> String.graphemes(id.([])) end)
# expect: FunctionClauseError: no function clause matching in String.graphemes/1
f.(fn -> String.starts_with?(id.(1), "a") end)
# expect: FunctionClauseError: no function clause matching in String.starts_with?/2
f.(fn -> byte_size(id.("a" |> String.to_charlist())) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a bitstring
# expect:
f.(fn -> binary_part("abc", id.(4), 1) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: out of range
# expect:
f.(fn -> binary_part("abc", id.(1), 3) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 3rd argument: out of range
# expect:
f.(fn -> binary_part("abc", id.(:a), :b) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not an integer
# expect:   * 3rd argument: not an integer
# expect:
f.(fn -> :binary.copy("a", id.(-1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: out of range
# expect:
f.(fn -> :binary.part("abc", id.({2, 5})) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: out of range
# expect:
f.(fn -> :binary.split("abc", id.("")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a valid pattern
# expect:
f.(fn -> :binary.split("abc", "b", id.([:twice])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 3rd argument: invalid options
# expect:
f.(fn -> :binary.match(id.(<<1::3>>), "b") end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: is a bitstring (expected a binary)
# expect:
f.(fn -> :binary.match("abc", "b", id.(scope: {0, 9})) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 3rd argument: specified part is not wholly inside binary
# expect:
f.(fn -> :binary.first(id.("")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: a zero-sized binary is not allowed
# expect:
f.(fn -> :binary.encode_unsigned(id.(-1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> IO.iodata_to_binary(id.([:a])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an iodata term
# expect:
f.(fn -> IO.iodata_length(id.(%{})) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an iodata term
# expect:
