x = %{a: 1,
y = 3

# expect exit: 1
# expect stderr:     error: missing terminator: }
