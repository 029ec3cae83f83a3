x = 1
x++

# expect exit: 1
