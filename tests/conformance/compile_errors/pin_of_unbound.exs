^nope = 1

# expect error: undefined variable ^nope
