raise Enum, "a"

# expect exit: 1
