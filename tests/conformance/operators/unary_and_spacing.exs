a = 5
IO.inspect(a - 1) # expect: 4
IO.inspect(-a) # expect: -5
IO.inspect(- a) # expect: -5
IO.inspect(+a) # expect: 5
IO.inspect(!true) # expect: false
IO.inspect(not true) # expect: false
IO.inspect(not(true)) # expect: false
IO.inspect([-1, - 1, +1]) # expect: [-1, -1, 1]
IO.inspect(abs -3) # expect: 3
IO.inspect(-a ** 2) # expect: 25
IO.inspect(!!a) # expect: true
IO.inspect(-(-a)) # expect: 5
