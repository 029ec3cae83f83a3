IO.inspect(7 + 3 * 2 - 4) # expect: 9
IO.inspect(7 / 2) # expect: 3.5
IO.inspect(6 / 3) # expect: 2.0
IO.inspect(div(-7, 2)) # expect: -3
IO.inspect(rem(-7, 2)) # expect: -1
IO.inspect(2 + 1.0) # expect: 3.0
IO.inspect(-5 * -3) # expect: 15
IO.inspect(+4) # expect: 4
IO.inspect(-(-4)) # expect: 4
IO.inspect(2 ** 10) # expect: 1024
IO.inspect(2 ** -1) # expect: 0.5
IO.inspect(2.0 ** 3) # expect: 8.0
