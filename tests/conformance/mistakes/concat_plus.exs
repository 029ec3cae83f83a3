x = "a" + "b"

# expect exit: 1
