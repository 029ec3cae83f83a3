x = "\u{110000}"

# expect exit: 1
