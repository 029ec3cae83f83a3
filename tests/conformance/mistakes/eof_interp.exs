x = "abc #{1 + 2
y = 1

# expect exit: 1
# expect stderr:     error: missing interpolation terminator: "}" (for string starting at line 1)
