for make <- [
      fn -> Integer.pow(2, -1) end,
      fn -> Integer.digits(10, 1) end,
      fn -> Integer.undigits([1, 12], 10) end,
      fn -> Integer.parse("1", 37) end,
      fn -> Integer.floor_div(1, 0) end,
      fn -> Integer.mod(1, 0) end,
      fn -> Integer.to_string(1.0) end,
      fn -> Integer.to_string(10, 1) end,
      fn -> Integer.to_charlist(:a) end,
      fn -> Integer.gcd(1.0, 2) end,
      fn -> Integer.extended_gcd(0, 0) end,
      fn -> Integer.parse(:a) end,
      fn -> Float.round(1.5, 16) end,
      fn -> Float.round(1, 2) end,
      fn -> Float.ceil(1.1, -1) end,
      fn -> Float.parse("abc") end,
      fn -> Float.ratio(1) end,
      fn -> Float.to_string(1) end,
      fn -> Float.pow(2, 0.5) end,
      fn -> div(1, 0) end,
      fn -> rem(1.0, 1) end,
      fn -> 1 / 0 end,
      fn -> round("a") end,
      fn -> trunc(:a) end,
      fn -> abs("a") end,
      fn -> Bitwise.band(1.0, 1) end,
      fn -> Bitwise.bsl(1, :a) end,
      fn -> {Bitwise.bor(5, 2), Bitwise.bsr(-9, 1), Bitwise.bxor(5, 1), Bitwise.bnot(5)} end,
      fn -> Tuple.insert_at({1}, 5, :a) end,
      fn -> Tuple.delete_at({1}, 1) end,
      fn -> elem({1}, 1) end,
      fn -> put_elem({1}, -1, 2) end,
      fn -> Tuple.duplicate(1, -1) end,
      fn -> Tuple.sum({1, :a}) end,
      fn -> MapSet.new(1) end,
      fn -> MapSet.put([1], 2) end,
      fn -> MapSet.union(MapSet.new(), [1]) end,
      fn -> MapSet.to_list(MapSet.new([1, 2])) end,
      fn -> Range.new(1, :a) end,
      fn -> Range.new(1, 2, 0) end,
      fn -> Range.size(1) end,
      fn -> Atom.to_string("a") end,
      fn -> Atom.to_charlist(1) end,
      fn -> Function.info(1) end,
      fn -> Function.capture(String, :upcase, 300) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> Enum.take(3) |> Enum.join("|")}")
  end
end
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: FunctionClauseError: no function clause matching in Integer.digits/2
# expect: ArgumentError: invalid digit 12 in base 10
# expect: ArgumentError: invalid base 37
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not an integer
# expect: ArgumentError: errors were found at the given arguments:||  * 2nd argument: not an integer in the range 2 through 36
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not an integer
# expect: FunctionClauseError: no function clause matching in Integer.gcd/2
# expect: {0, 0, 0}
# expect: FunctionClauseError: no function clause matching in Integer.parse/2
# expect: ArgumentError: precision 16 is out of valid range of 0..15
# expect: FunctionClauseError: no function clause matching in Float.round/2
# expect: ArgumentError: precision -1 is out of valid range of 0..15
# expect: :error
# expect: FunctionClauseError: no function clause matching in Float.ratio/1
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a float
# expect: FunctionClauseError: no function clause matching in Float.pow/2
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a number
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a number
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a number
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: {7, -5, 4, -6}
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: out of range
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: out of range
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: out of range
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: out of range
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: out of range
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Integer||Got value:
# expect: FunctionClauseError: no function clause matching in MapSet.put/2
# expect: FunctionClauseError: no function clause matching in MapSet.union/2
# expect: [1, 2]
# expect: ArgumentError: ranges (first..last) expect both sides to be integers, got: 1..:a
# expect: ArgumentError: ranges (first..last//step) expect both sides to be integers and the step to be a non-zero integer, got: 1..2//0
# expect: FunctionClauseError: no function clause matching in Range.size/1
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not an atom
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not an atom
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a fun
# expect: ArgumentError: argument error
