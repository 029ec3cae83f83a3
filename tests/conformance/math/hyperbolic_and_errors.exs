round = &Float.round(&1, 12)
IO.inspect(Enum.map([:math.sinh(1), :math.cosh(1), :math.tanh(1), :math.asinh(1), :math.acosh(2), :math.atanh(0.5), :math.asin(1), :math.atan(1), :math.erf(0.5), :math.erfc(0.5), :math.tau()], round))
# expect: [1.175201193644, 1.543080634815, 0.761594155956, 0.88137358702, 1.316957896925,
# expect:  0.549306144334, 1.570796326795, 0.785398163397, 0.520499877813, 0.479500122187,
# expect:  6.28318530718]
IO.inspect({:math.floor(1.5), :math.ceil(1.2), :math.fmod(7, 3), :math.log2(8), :math.log10(1000), :math.exp(0), :math.pow(2, 0.5), :math.atan2(1, 1)})
# expect: {1.0, 2.0, 1.0, 3.0, 3.0, 1.0, 1.4142135623730951, 0.7853981633974483}

for make <- [fn -> :math.sqrt(-1) end, fn -> :math.log(0) end, fn -> :math.acos(2) end, fn -> :math.pow(10, 400) end, fn -> :math.sin(:a) end, fn -> :math.fmod(1, 0) end, fn -> :math.acosh(0) end, fn -> :math.atanh(1) end, fn -> :math.exp(1000) end] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> Enum.take(3) |> Enum.join("|")}")
  end
end
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a number
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArithmeticError: bad argument in arithmetic expression
# expect: ArithmeticError: bad argument in arithmetic expression
