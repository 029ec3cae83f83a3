IO.puts("a"
IO.puts("b")

# expect exit: 1
