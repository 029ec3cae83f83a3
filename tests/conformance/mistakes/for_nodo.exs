for x <- [1, 2]

# expect exit: 1
