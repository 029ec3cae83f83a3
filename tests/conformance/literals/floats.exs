IO.inspect(1.0) # expect: 1.0
IO.inspect(1.5e3) # expect: 1500.0
IO.inspect(1.0e-10) # expect: 1.0e-10
IO.inspect(1.0E+5) # expect: 100000.0
IO.inspect(1_000.5) # expect: 1000.5
IO.inspect(-0.0) # expect: -0.0
IO.inspect(0.1 + 0.2) # expect: 0.30000000000000004
IO.inspect(1.0e23) # expect: 1.0e23
IO.inspect(123456789.123) # expect: 123456789.123
