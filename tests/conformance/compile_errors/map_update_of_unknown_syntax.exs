x = %{a: 1 | b: 2}

# expect error: syntax error before: b
