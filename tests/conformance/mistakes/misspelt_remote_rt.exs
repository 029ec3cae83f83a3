Enum.mapp([1], & &1)

# expect exit: 1
