x = 1_000_

# expect exit: 1
