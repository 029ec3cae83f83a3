x = {:ok "a"}

# expect exit: 1
