x \\ 1

# expect exit: 1
# expect stderr:     error: undefined function \\/2 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ x \\ 1
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_backslash.exs:1:3
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_backslash.exs: cannot compile file (errors have been logged)
