[a
b