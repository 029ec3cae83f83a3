f = fn x ->
  x

# expect exit: 1
# expect stderr:     error: missing terminator: end
