IO.inspect(
  {Float.round(2.675, 2), Float.round(2.5), Float.round(-2.5), Float.round(1.005, 2),
   Float.round(5.0, 1)}
)
# expect: {2.67, 3.0, -3.0, 1.0, 5.0}

IO.inspect({Float.ceil(1.2), Float.floor(-1.2), Float.ceil(1.234, 2), Float.floor(1.239, 2)})
# expect: {2.0, -2.0, 1.24, 1.23}
IO.inspect({Float.to_string(0.1), Float.to_charlist(1.5), Float.ratio(0.75), Float.pow(2.0, 3)})
# expect: {"0.1", ~c"1.5", {3, 4}, 8.0}
IO.inspect({Float.parse("1e3"), Float.parse("1.0e3"), Float.parse(".5"), Float.parse("-0.0")})
# expect: {{1000.0, ""}, {1000.0, ""}, :error, {-0.0, ""}}
IO.inspect({Float.max_finite(), Float.min_finite()})
# expect: {1.7976931348623157e308, -1.7976931348623157e308}
IO.inspect(:erlang.float_to_binary(3.14159, decimals: 2)) # expect: "3.14"
IO.inspect(:erlang.float_to_binary(1.5, [:compact, decimals: 5])) # expect: "1.5"
IO.inspect(:erlang.float_to_binary(1234.5, scientific: 3)) # expect: "1.234e+03"
