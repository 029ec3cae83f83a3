exit(:kill)

# expect exit: 1
# expect stderr: ** (exit) :kill
