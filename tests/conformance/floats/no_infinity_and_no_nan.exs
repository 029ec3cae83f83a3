for fun <- [
      fn -> 1.0e308 * 10 end,
      fn -> 1.0 / Function.identity(0.0) end,
      fn -> :math.exp(1000) end,
      fn -> :math.acos(2) end
    ] do
  try do
    IO.inspect(fun.())
  rescue
    e in ArithmeticError -> IO.puts(Exception.message(e))
  end
end
# expect: bad argument in arithmetic expression
# expect: bad argument in arithmetic expression
# expect: bad argument in arithmetic expression
# expect: bad argument in arithmetic expression

IO.inspect(5.0e-324 / 2) # expect: 0.0
