System.at_exit(fn status -> IO.puts("at exit #{status}") end)
IO.puts("body")
# expect: body
# expect: at exit 0
