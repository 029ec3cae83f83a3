x when y

# expect exit: 1
# expect stderr:     error: undefined function when/2 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ x when y
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_when.exs:1:3
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_when.exs: cannot compile file (errors have been logged)
