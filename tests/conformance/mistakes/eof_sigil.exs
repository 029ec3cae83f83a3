x = ~s(abc
y = 1

# expect exit: 1
