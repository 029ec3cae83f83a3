String.upcas("x")

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function String.upcas/1 is undefined or private. Did you mean:
# expect stderr:       * upcase/1
# expect stderr:       * upcase/2
