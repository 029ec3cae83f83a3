x = 0b12

# expect error: syntax error before
