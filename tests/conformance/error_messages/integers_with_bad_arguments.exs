f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1

f.(fn -> Integer.to_string(id.(1.5)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an integer
# expect:
f.(fn -> Integer.to_string(1, id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not an integer in the range 2 through 36
# expect:
f.(fn -> Integer.to_charlist(id.(:a)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an integer
# expect:
f.(fn -> Integer.parse(id.(1)) end)
# expect: FunctionClauseError: no function clause matching in Integer.parse/2
f.(fn -> Integer.parse("1", id.(40)) end) # expect: ArgumentError: invalid base 40
f.(fn -> Integer.digits(id.(1.0)) end)
# expect: FunctionClauseError: no function clause matching in Integer.digits/2
f.(fn -> Integer.undigits([3, 10], 10) end) # expect: ArgumentError: invalid digit 10 in base 10
f.(fn -> Integer.pow(2, id.(-2)) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> Integer.floor_div(1, id.(0)) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> Integer.mod(id.(:a), 2) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> Integer.gcd(id.(1.0), 2) end)
# expect: FunctionClauseError: no function clause matching in Integer.gcd/2
f.(fn -> abs(id.("1")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a number
# expect:
f.(fn -> round(id.(nil)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a number
# expect:
f.(fn -> trunc(id.("1.5")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a number
# expect:
f.(fn -> div(id.(1.0), 2) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> rem(1, id.(0)) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> Float.to_string(id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a float
# expect:
f.(fn -> Float.round(id.(1.25), 16) end)
# expect: ArgumentError: precision 16 is out of valid range of 0..15
f.(fn -> Float.round(id.(:a)) end)
# expect: FunctionClauseError: no function clause matching in Float.round/2
f.(fn -> :erlang.float_to_binary(1.5, id.(decimals: -1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: invalid option in list
# expect:
f.(fn -> :erlang.list_to_integer(id.(~c"12a")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a textual representation of an integer
# expect:
f.(fn -> :erlang.list_to_integer(~c"12", id.(0)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not an integer in the range 2 through 36
# expect:
f.(fn -> :erlang.binary_to_integer(id.(~c"1")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a binary
# expect:
f.(fn -> :math.pow(id.(:a), id.(:b)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a number
# expect:   * 2nd argument: not a number
# expect:
f.(fn -> :math.sqrt(id.("4")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a number
# expect:
f.(fn -> Bitwise.bsl(1, id.(:a)) end) # expect: ArithmeticError: bad argument in arithmetic expression
