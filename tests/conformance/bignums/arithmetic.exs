a = 123_456_789_012_345_678_901_234_567_890
b = 987_654_321_098_765_432_109_876_543_210
IO.inspect(a + b) # expect: 1111111110111111111011111111100
IO.inspect(a - b) # expect: -864197532086419753208641975320
IO.inspect(a * b) # expect: 121932631137021795226185032733622923332237463801111263526900
IO.inspect(div(b, a)) # expect: 8
IO.inspect(rem(b, a)) # expect: 9000000000900000000090
IO.inspect(div(-b, a)) # expect: -8
IO.inspect(rem(-b, a)) # expect: -9000000000900000000090
IO.inspect({a < b, a == a + 0, a > 5, a > 1.0e10}) # expect: {true, true, true, true}
IO.inspect(b / a) # expect: 8.0000000729
IO.inspect(-a) # expect: -123456789012345678901234567890
