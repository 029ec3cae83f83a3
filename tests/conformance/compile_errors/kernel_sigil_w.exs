~w(a b)q

# expect exit: 1
# expect stderr: ** (ArgumentError) modifier must be one of: s, a, c
