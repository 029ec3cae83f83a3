foo = 1
foo -1

# expect exit: 1
# expect stderr:     error: "foo -1" looks like a function call but there is a variable named "foo". If you want to perform a function call, use parentheses:
# expect stderr:         foo(-1)
# expect stderr:     If you want to perform an operation on the variable foo, use spaces around the unary operator
# expect stderr:     │
# expect stderr:   2 │ foo -1
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_ambiguous_op.exs:2:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_ambiguous_op.exs: cannot compile file (errors have been logged)
