x = "abc #{1 + 2
y = 1

# expect exit: 1
