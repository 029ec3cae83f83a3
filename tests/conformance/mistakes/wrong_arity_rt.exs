IO.inspect(String.upcase("a", :b, 1))

# expect exit: 1
