f = fn x do x + 1 end

# expect exit: 1
# expect stderr:     error: missing terminator: end
