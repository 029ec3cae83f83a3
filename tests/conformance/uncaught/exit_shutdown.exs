exit({:shutdown, 3})

# expect exit: 3
