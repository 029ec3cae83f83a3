f = &(&1 + (&(&1)).(1))

# expect exit: 1
