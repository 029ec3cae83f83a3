if true, 1, 2

# expect exit: 1
