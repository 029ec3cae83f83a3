IO.puts("before") # expect: before
exit(:normal)
