x = 1
IO.puts("a" <> x)

# expect exit: 1
# expect stderr: ** (ArgumentError) construction of binary failed: segment 2 of type 'binary': expected a binary but got: 1
