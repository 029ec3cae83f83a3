x = String.

# expect exit: 1
# expect stderr:     error: syntax error: expression is incomplete
