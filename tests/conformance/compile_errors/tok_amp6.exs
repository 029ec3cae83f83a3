&0

# expect exit: 1
# expect stderr:     error: capture argument &0 must be used within the capture operator &
# expect stderr:     │
# expect stderr:   1 │ &0
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_amp6.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_amp6.exs: cannot compile file (errors have been logged)
