IO.inspect(String.upcase("a", :b, 1))

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function String.upcase/3 is undefined or private. Did you mean:
# expect stderr:       * upcase/1
# expect stderr:       * upcase/2
