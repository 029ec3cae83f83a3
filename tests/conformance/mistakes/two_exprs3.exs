foo bar baz

# expect exit: 1
