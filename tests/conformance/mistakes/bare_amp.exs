Enum.map([1], &)

# expect exit: 1
