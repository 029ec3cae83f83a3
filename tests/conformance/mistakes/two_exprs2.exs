IO.puts "a" "b"

# expect exit: 1
