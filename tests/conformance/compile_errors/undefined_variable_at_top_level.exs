x = 1
IO.inspect(x + y)

# expect error: undefined variable "y"
