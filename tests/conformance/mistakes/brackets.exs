x = [1, 2]
x[0]

# expect exit: 1
