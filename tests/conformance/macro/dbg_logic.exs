# `dbg` shows the operands that were evaluated.
x = 5
dbg(x > 1 and x < 10, print_location: false)
# expect: x > 1 #=> true
# expect: x > 1 and x < 10 #=> true
# expect:
dbg(x && nil && 3, print_location: false)
# expect: x #=> 5
# expect: x && nil #=> nil
# expect: x && nil && 3 #=> nil
# expect:
dbg(is_nil(x) or not true or x == 5, print_location: false)
# expect: is_nil(x) #=> false
# expect: is_nil(x) or not true #=> false
# expect: is_nil(x) or not true or x == 5 #=> true
# expect:
