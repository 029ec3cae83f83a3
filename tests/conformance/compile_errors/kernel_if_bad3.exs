if(true, [do: 1, bar: 2])

# expect exit: 1
# expect stderr: ** (ArgumentError) invalid or duplicate keys for if, only "do" and an optional "else" are permitted
