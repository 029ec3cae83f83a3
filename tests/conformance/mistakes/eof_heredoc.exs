x = """
abc
y = 1

# expect exit: 1
# expect stderr:     error: missing terminator: """ (for heredoc starting at line 1)
