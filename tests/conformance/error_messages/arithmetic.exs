f = fn fun ->
  try do
    fun.()
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1
f.(fn -> 1 + id.(:a) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> id.("1") * 2 end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> 1 / id.(0) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> div(1, id.(0)) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> rem(id.(1.5), 2) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> -id.([]) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> round(id.(:x)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a number
# expect:
f.(fn -> abs(id.(nil)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a number
# expect:
f.(fn -> :math.sqrt(id.(-1)) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> :math.log(id.(0)) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> Integer.pow(2, id.(-1)) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> Bitwise.band(1, id.(1.0)) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> 1.0e308 * id.(10) end) # expect: ArithmeticError: bad argument in arithmetic expression
