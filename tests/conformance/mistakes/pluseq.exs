x = 1
x += 1

# expect exit: 1
