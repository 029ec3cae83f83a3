x = 1.

# expect exit: 1
