if true do 1 else 2 else 3 end

# expect exit: 1
# expect stderr: ** (ArgumentError) invalid or duplicate keys for if, only "do" and an optional "else" are permitted
