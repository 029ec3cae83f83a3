with {:ok, x} <- {:ok, 1}

# expect exit: 1
