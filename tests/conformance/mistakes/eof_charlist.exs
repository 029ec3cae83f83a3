x = 'abc
y = 1

# expect exit: 1
