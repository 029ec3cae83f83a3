f = fn x -> x end
IO.puts f(1)

# expect exit: 1
