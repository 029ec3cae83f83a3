x = 1
IO.puts("a" <> x)

# expect exit: 1
