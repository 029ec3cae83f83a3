for make <- [
      fn -> List.to_string([1_200_000]) end,
      fn -> List.to_string([:a]) end,
      fn -> List.to_atom([:a]) end,
      fn -> List.to_existing_atom(~c"surely not there before") end,
      fn -> List.to_integer(~c"12x") end,
      fn -> List.to_integer(~c"12", 99) end,
      fn -> List.to_float(~c"12") end,
      fn -> List.to_charlist([-1]) end,
      fn -> List.keyfind!([a: 1], :b, 0) end,
      fn -> List.keyfind(%{}, :b, 0) end,
      fn -> List.first(%{}) end,
      fn -> List.insert_at([1], :a, 1) end,
      fn -> List.to_tuple(1) end,
      fn -> List.improper?(1) end,
      fn -> List.ascii_printable?([1], -1) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: UnicodeConversionError: invalid code point 1200000
# expect: ArgumentError: cannot convert the given list to a string.
# expect: ArgumentError: errors were found at the given arguments:
# expect: ArgumentError: errors were found at the given arguments:
# expect: ArgumentError: errors were found at the given arguments:
# expect: ArgumentError: errors were found at the given arguments:
# expect: ArgumentError: errors were found at the given arguments:
# expect: UnicodeConversionError: invalid code point -1
# expect: KeyError: key :b at position 0 not found in: [a: 1]
# expect: ArgumentError: errors were found at the given arguments:
# expect: FunctionClauseError: no function clause matching in List.first/2
# expect: FunctionClauseError: no function clause matching in List.insert_at/3
# expect: ArgumentError: errors were found at the given arguments:
# expect: FunctionClauseError: no function clause matching in List.improper?/1
# expect: FunctionClauseError: no function clause matching in List.ascii_printable?/2
