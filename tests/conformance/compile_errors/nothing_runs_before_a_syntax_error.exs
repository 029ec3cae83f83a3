IO.puts("must not be printed")
x = )

# expect error: unexpected token: )
