IO.puts("abc
x = 1

# expect exit: 1
