[a
b]