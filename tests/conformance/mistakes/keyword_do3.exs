if true do: 1

# expect exit: 1
