if(true) do 1 else 2

# expect exit: 1
# expect stderr:     error: missing terminator: end
