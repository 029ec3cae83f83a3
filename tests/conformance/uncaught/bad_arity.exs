f = fn a, b -> a + b end
apply(f, [1])

# expect exit: 1
