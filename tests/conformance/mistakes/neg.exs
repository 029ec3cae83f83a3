x = 5
IO.puts x -1

# expect exit: 1
# expect stderr:     error: "x -1" looks like a function call but there is a variable named "x". If you want to perform a function call, use parentheses:
# expect stderr:         x(-1)
# expect stderr:     If you want to perform an operation on the variable x, use spaces around the unary operator
# expect stderr:     │
# expect stderr:   2 │ IO.puts x -1
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/neg.exs:2:9
# expect stderr: ** (CompileError) tests/conformance/mistakes/neg.exs: cannot compile file (errors have been logged)
