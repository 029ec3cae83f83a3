x = 'a#{'

# expect exit: 1
