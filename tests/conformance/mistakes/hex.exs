x = 0xZZ

# expect exit: 1
