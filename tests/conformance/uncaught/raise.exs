IO.puts("before") # expect: before
raise "the message"
IO.puts("never")

# expect exit: 1
# expect stderr: ** (RuntimeError) the message
