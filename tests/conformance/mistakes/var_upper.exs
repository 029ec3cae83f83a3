Foo = 1

# expect exit: 1
# expect stderr: ** (MatchError) no match of right hand side value: 1
