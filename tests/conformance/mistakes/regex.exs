Regex.compile!("(")

# expect exit: 1
