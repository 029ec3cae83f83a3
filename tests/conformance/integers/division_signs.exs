for a <- [7, -7],
    b <- [2, -2],
    do: IO.inspect({a, b, div(a, b), rem(a, b), Integer.floor_div(a, b), Integer.mod(a, b)})
# expect: {7, 2, 3, 1, 3, 1}
# expect: {7, -2, -3, 1, -4, -1}
# expect: {-7, 2, -3, -1, -4, 1}
# expect: {-7, -2, 3, -1, 3, -1}

IO.inspect(div(-9_223_372_036_854_775_808, -1)) # expect: 9223372036854775808
IO.inspect({div(0, -5), rem(0, 5), 0 * -1}) # expect: {0, 0, 0}
