f = (x) => x + 1

# expect exit: 1
