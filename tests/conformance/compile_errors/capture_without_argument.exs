f = &(1 + 2)

# expect error: invalid args for &
