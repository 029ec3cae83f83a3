x = self
IO.inspect(x)

# expect exit: 1
