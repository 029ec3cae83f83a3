c = ‘a’

# expect exit: 1
