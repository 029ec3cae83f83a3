x = "abc"
x.length

# expect exit: 1
