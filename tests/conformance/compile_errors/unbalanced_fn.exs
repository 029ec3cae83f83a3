f = fn x -> x + 1
IO.puts("x")

# expect error: missing terminator: end
