System.at_exit(fn _ -> IO.puts("not run by halt") end)
IO.puts("before") # expect: before
System.halt(:abort_is_not_used && 0)
