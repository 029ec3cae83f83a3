x = [1, 2 3]

# expect exit: 1
