IO.inspect(1 < 1.5) # expect: true
IO.inspect(9_007_199_254_740_993 > 9_007_199_254_740_992.0) # expect: true
IO.inspect(9_007_199_254_740_993 == 9_007_199_254_740_992.0) # expect: false
IO.inspect(10 ** 30 > 1.0e29) # expect: true
IO.inspect(-(10 ** 400) < -1.0e308) # expect: true
IO.inspect(Enum.max([1, 1.0])) # expect: 1
IO.inspect(Enum.min([1.0, 1])) # expect: 1.0
