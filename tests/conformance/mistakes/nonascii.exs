défi = 1
IO.puts(défi)
Ünit = 1

# expect exit: 1
