x = "1"
IO.puts(x * 2)

# expect exit: 1
