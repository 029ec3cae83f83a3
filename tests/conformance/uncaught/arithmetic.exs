1 / Function.identity(0)

# expect exit: 1
# expect stderr: ** (ArithmeticError) bad argument in arithmetic expression
