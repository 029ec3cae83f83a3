IO.inspect(
  {Integer.digits(1234), Integer.digits(10, 2), Integer.undigits([1, 2, 3]),
   Integer.undigits([1, 0], 2)}
)
# expect: {[1, 2, 3, 4], [1, 0, 1, 0], 123, 2}

IO.inspect(
  {Integer.gcd(12, 18), Integer.gcd(-4, 6), Integer.pow(2, 100), Integer.mod(-7, 3), rem(-7, 3)}
)
# expect: {6, 2, 1267650600228229401496703205376, 2, -1}

IO.inspect({Integer.floor_div(-7, 2), div(-7, 2), Integer.extended_gcd(12, 18)})
# expect: {-4, -3, {6, -1, 1}}

IO.inspect(
  {Integer.to_string(255, 2), Integer.to_string(-255, 16), Integer.to_charlist(12),
   Integer.parse("1_000")}
)
# expect: {"11111111", "-FF", ~c"12", {1, "_000"}}

require Integer
IO.inspect({Integer.is_odd(3), Integer.is_even(0), Integer.is_even(-1)}) # expect: {true, true, false}
