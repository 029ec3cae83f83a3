x = [a:1]

# expect exit: 1
