x = ~x(abc)

# expect exit: 1
