x = [1, 2
y = 3

# expect exit: 1
