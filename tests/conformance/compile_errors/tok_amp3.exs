&(1)

# expect exit: 1
# expect stderr:     error: capture argument &1 must be used within the capture operator &
# expect stderr:     │
# expect stderr:   1 │ &(1)
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_amp3.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_amp3.exs: cannot compile file (errors have been logged)
