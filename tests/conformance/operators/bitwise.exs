import Bitwise
IO.inspect(band(12, 10)) # expect: 8
IO.inspect(12 ||| 3) # expect: 15
IO.inspect(12 &&& 10) # expect: 8
IO.inspect(bxor(12, 10)) # expect: 6
IO.inspect(bnot(5)) # expect: -6
IO.inspect(1 <<< 70) # expect: 1180591620717411303424
IO.inspect(-256 >>> 4) # expect: -16
IO.inspect(1 <<< -1) # expect: 0
IO.inspect(bxor(-1, 1 <<< 65)) # expect: -36893488147419103233
