x = null

# expect exit: 1
