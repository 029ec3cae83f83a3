x = "#{y}"

# expect exit: 1
