x = 'a#{'

# expect exit: 1
# expect stderr:     error: missing terminator: ' (for string starting at line 1)
