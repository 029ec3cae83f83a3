if true do
  IO.puts("a")

# expect exit: 1
