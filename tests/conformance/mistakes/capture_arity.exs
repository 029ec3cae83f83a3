Enum.map([1], &String.upcase/2)

# expect exit: 1
# expect stderr: ** (BadArityError) &String.upcase/2 with arity 2 called with 1 argument (1)
