x = : abc

# expect exit: 1
