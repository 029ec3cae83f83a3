IO.puts(:stderr, "to standard error")
IO.write(:standard_error, "also\n")
IO.inspect(:stderr, [1], label: "x")
IO.puts("to standard output") # expect: to standard output
