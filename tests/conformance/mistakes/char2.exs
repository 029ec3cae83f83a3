x = ?ab

# expect exit: 1
