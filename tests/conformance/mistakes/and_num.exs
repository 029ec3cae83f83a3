x = 1 and true

# expect exit: 1
