x = {y} = y = {x}
IO.inspect(x)

# expect exit: 1
