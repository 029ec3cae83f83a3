x = 5
IO.puts x -1

# expect exit: 1
