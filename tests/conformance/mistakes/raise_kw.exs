raise "a: #{1}", foo: 1

# expect exit: 1
