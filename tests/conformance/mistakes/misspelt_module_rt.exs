Stirng.length("a")

# expect exit: 1
