IO.inspect([a: 1, 2])

# expect exit: 1
