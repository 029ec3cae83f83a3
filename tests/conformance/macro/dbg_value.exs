# `dbg` prints code and value, and gives the value.
x = 5
dbg(x, print_location: false)
# expect: x #=> 5
# expect:
dbg(x + 1, print_location: false)
# expect: x + 1 #=> 6
# expect:
IO.inspect(dbg([1, x], print_location: false) ++ [3])
# expect: [1, x] #=> [1, 5]
# expect:
# expect: [1, 5, 3]
dbg(Enum.to_list(1..50), limit: 3, print_location: false)
# expect: Enum.to_list(1..50) #=> [1, 2, 3, ...]
# expect:
dbg(if x do 1 end, print_location: false)
# expect: If condition:
# expect: x #=> 5
# expect:
# expect: If expression:
# expect: if x do
# expect:   1
# expect: end #=> 1
# expect:
dbg(y = x, print_location: false)
# expect: y = x #=> 5
# expect:
IO.inspect(y) # expect: 5
dbg(binding(), print_location: false)
# expect: binding() #=> [x: 5, y: 5]
# expect:
dbg(for x <- [1, 2] do x end, print_location: false)
# expect: for x <- [1, 2] do
# expect:   x
# expect: end #=> [1, 2]
# expect:
