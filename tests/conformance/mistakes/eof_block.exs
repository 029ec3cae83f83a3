if true do
  IO.puts("a")

# expect exit: 1
# expect stderr:     error: missing terminator: end
