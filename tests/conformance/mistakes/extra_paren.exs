IO.puts("a"))

# expect exit: 1
