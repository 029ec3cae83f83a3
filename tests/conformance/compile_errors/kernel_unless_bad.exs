unless true, x: 1

# expect exit: 1
# expect stderr: ** (ArgumentError) invalid or duplicate keys for unless, only "do" and an optional "else" are permitted
