x = nil
x.foo()

# expect exit: 1
