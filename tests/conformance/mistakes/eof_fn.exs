f = fn x ->
  x

# expect exit: 1
