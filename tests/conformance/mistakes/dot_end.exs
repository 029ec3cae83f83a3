x = String.

# expect exit: 1
