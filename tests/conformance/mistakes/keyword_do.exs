if true, do: 1 else: 2

# expect exit: 1
