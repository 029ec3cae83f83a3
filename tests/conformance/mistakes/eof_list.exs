x = [1, 2
y = 3

# expect exit: 1
# expect stderr:     error: missing terminator: ]
