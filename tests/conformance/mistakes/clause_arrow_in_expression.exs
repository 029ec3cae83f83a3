x = y -> z

# expect exit: 1
