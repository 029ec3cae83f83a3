x = 'abc'
z = 1 2

# expect exit: 1
