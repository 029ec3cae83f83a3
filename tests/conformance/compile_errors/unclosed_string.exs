IO.puts("never closed)

# expect error: missing terminator: "
