x = "\x"

# expect exit: 1
