IO.inspect(0xFFFFFFFFFFFFFFFFFFFF) # expect: 1208925819614629174706175
IO.inspect(-0b1111_0000) # expect: -240
IO.inspect(0o7_7) # expect: 63
IO.inspect(1_2_3) # expect: 123
IO.inspect(1.0e-0) # expect: 1.0
IO.inspect(00012) # expect: 12
IO.inspect(9007199254740993.0) # expect: 9007199254740992.0
IO.inspect(1.7976931348623157e308) # expect: 1.7976931348623157e308
IO.inspect(1 - -1) # expect: 2
IO.inspect(-1 |> abs) # expect: 1
