f = fn x => x + 1 end

# expect exit: 1
