x = "\uZZ"

# expect exit: 1
