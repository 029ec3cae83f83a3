IO.puts("before") # expect: before
System.halt(3)

# expect exit: 3
