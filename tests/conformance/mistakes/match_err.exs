{:ok, x} = {:error, 1}

# expect exit: 1
