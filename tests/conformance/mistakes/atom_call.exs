:foo.bar()

# expect exit: 1
