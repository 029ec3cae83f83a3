x = 1
y = if x > 0 then 1 else 2

# expect exit: 1
