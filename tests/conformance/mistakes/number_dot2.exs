x = .5

# expect exit: 1
