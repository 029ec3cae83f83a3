System.at_exit(fn status -> IO.puts("at exit #{status}") end)
raise "fails"
# expect: at exit 1

# expect exit: 1
# expect stderr: ** (RuntimeError) fails
