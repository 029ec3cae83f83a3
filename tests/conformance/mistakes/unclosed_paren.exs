IO.puts("a"
IO.puts("b")

# expect exit: 1
# expect stderr:     error: missing terminator: )
