for bits <- [27, 28, 31, 32, 53, 59, 60, 61, 62, 63, 64, 65] do
  n = Integer.pow(2, bits)

  IO.inspect(
    {bits, n - 1 + 1 == n, n - 1 < n, -n - 1 < -n, n * n == Integer.pow(2, 2 * bits),
     div(n, -1) == -n, n - n}
  )
end
# expect: {27, true, true, true, true, true, 0}
# expect: {28, true, true, true, true, true, 0}
# expect: {31, true, true, true, true, true, 0}
# expect: {32, true, true, true, true, true, 0}
# expect: {53, true, true, true, true, true, 0}
# expect: {59, true, true, true, true, true, 0}
# expect: {60, true, true, true, true, true, 0}
# expect: {61, true, true, true, true, true, 0}
# expect: {62, true, true, true, true, true, 0}
# expect: {63, true, true, true, true, true, 0}
# expect: {64, true, true, true, true, true, 0}
# expect: {65, true, true, true, true, true, 0}
