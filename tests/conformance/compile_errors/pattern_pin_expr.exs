x = 1
^(x + 1) = 2

# expect exit: 1
# expect stderr:     error: invalid argument for unary operator ^, expected an existing variable, got: ^x + 1
# expect stderr:     │
# expect stderr:   2 │ ^(x + 1) = 2
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_pin_expr.exs:2:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_pin_expr.exs: cannot compile file (errors have been logged)
