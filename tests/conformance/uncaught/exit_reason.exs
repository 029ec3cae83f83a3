exit({:bad, :reason})

# expect exit: 1
# expect stderr: ** (exit) {:bad, :reason}
