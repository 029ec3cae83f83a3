x = * 3

# expect exit: 1
