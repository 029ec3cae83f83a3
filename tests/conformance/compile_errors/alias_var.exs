x = 1
alias x

# expect exit: 1
# expect stderr:     error: invalid argument for alias, expected a compile time atom or alias, got: x
# expect stderr:     │
# expect stderr:   2 │ alias x
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/alias_var.exs:2:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/alias_var.exs: cannot compile file (errors have been logged)
