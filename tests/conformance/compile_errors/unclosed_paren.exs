IO.puts(1 + (2 * 3)
IO.puts("next")

# expect error: syntax error before
