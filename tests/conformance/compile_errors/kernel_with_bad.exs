with x <- 1

# expect exit: 1
# expect stderr:     error: missing :do option in "with"
# expect stderr:     │
# expect stderr:   1 │ with x <- 1
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_with_bad.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_with_bad.exs: cannot compile file (errors have been logged)
