raise "a: #{1}", foo: 1

# expect exit: 1
# expect stderr: ** (ArgumentError) you attempted to apply a function on "a: 1". Modules (the first argument of apply) must always be an atom
