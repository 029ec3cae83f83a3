for x <- [1]

# expect exit: 1
# expect stderr:     error: missing :do option in "for"
# expect stderr:     │
# expect stderr:   1 │ for x <- [1]
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_for_bad.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_for_bad.exs: cannot compile file (errors have been logged)
