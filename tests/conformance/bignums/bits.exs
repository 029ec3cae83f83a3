import Bitwise
n = 1 <<< 100
IO.inspect(n) # expect: 1267650600228229401496703205376
IO.inspect(n >>> 98)
# expect: 4
IO.inspect(-n >>> 99)
# expect: -2
IO.inspect(n ||| 5) # expect: 1267650600228229401496703205381
IO.inspect(n + 5 &&& 0xFF) # expect: 5
IO.inspect(bxor(n, n - 1)) # expect: 2535301200456458802993406410751
IO.inspect(bnot(n)) # expect: -1267650600228229401496703205377
IO.inspect(-n &&& 0xFFFF_FFFF_FFFF_FFFF_FFFF) # expect: 0
