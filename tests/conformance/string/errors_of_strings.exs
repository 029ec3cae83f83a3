for make <- [
      fn -> String.to_integer("1x") end,
      fn -> String.to_integer("zz", 10) end,
      fn -> String.to_integer("1", 37) end,
      fn -> String.to_float("1") end,
      fn -> String.to_existing_atom("surely not there at all") end,
      fn -> String.to_atom(String.duplicate("a", 256)) end,
      fn -> String.duplicate("a", -1) end,
      fn -> String.at("abc", 1.0) end,
      fn -> String.slice("abc", 1, -1) end,
      fn -> String.slice("abc", 2..0//-1) end,
      fn -> String.split("abc", [""]) end,
      fn -> String.split("abc", ["a", 1]) end,
      fn -> String.replace("abc", 1, "x") end,
      fn -> String.pad_leading("a", 3, "") end,
      fn -> String.pad_leading("a", 3, []) end,
      fn -> String.pad_trailing("a", 5, ["x", 1]) end,
      fn -> String.length(:a) end,
      fn -> String.upcase("a", :none) end,
      fn -> String.normalize("a", :nfx) end,
      fn -> String.trim(1) end,
      fn -> String.to_charlist(<<255>>) end,
      fn -> String.codepoints(1) end,
      fn -> String.splitter("a", 1) |> Enum.to_list() end,
      fn -> String.jaro_distance("a", 1) end,
      fn -> String.valid?(1) end,
      fn -> String.slice("abc", 1..3//2) end,
      fn -> String.split_at("abc", :x) end,
      fn -> String.byte_slice("abc", 0, -1) end,
      fn -> String.myers_difference("a", 1) end,
      fn -> String.equivalent?("a", 1) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> Enum.take(3) |> Enum.join("|")}")
  end
end
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a textual representation of an integer
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a textual representation of an integer
# expect: ArgumentError: errors were found at the given arguments:||  * 2nd argument: not an integer in the range 2 through 36
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a textual representation of a float
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not an already existing atom
# expect: SystemLimitError: a system limit has been reached
# expect: ArgumentError: errors were found at the given arguments:||  * 2nd argument: out of range
# expect: FunctionClauseError: no function clause matching in String.at/2
# expect: FunctionClauseError: no function clause matching in String.slice/3
# expect: ""
# expect: ArgumentError: errors were found at the given arguments:||  * 2nd argument: not a valid pattern
# expect: ArgumentError: errors were found at the given arguments:||  * 2nd argument: not a valid pattern
# expect: ArgumentError: errors were found at the given arguments:||  * 2nd argument: not a valid pattern
# expect: FunctionClauseError: no function clause matching in String.pad_leading/3
# expect: FunctionClauseError: no function clause matching in String.pad_leading/3
# expect: ArgumentError: expected a string padding element, got: 1
# expect: FunctionClauseError: no function clause matching in String.length/1
# expect: FunctionClauseError: no function clause matching in String.upcase/2
# expect: FunctionClauseError: no function clause matching in String.normalize/2
# expect: FunctionClauseError: no function clause matching in String.trim/1
# expect: UnicodeConversionError: invalid encoding starting at <<255>>
# expect: FunctionClauseError: no function clause matching in String.codepoints/1
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a valid pattern
# expect: FunctionClauseError: no function clause matching in String.jaro_distance/2
# expect: FunctionClauseError: no function clause matching in String.valid?/2
# expect: "b"
# expect: FunctionClauseError: no function clause matching in String.split_at/2
# expect: FunctionClauseError: no function clause matching in String.byte_slice/3
# expect: FunctionClauseError: no function clause matching in String.myers_difference/2
# expect: FunctionClauseError: no function clause matching in String.equivalent?/2
