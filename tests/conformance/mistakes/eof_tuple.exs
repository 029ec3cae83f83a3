x = {1, 2
y = 1

# expect exit: 1
# expect stderr:     error: missing terminator: }
