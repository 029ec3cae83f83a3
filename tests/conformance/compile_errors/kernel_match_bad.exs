match?(x when y, 1)

# expect exit: 1
# expect stderr:     error: undefined variable "y"
# expect stderr:     │
# expect stderr:   1 │ match?(x when y, 1)
# expect stderr:     │               ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_match_bad.exs:1:15
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_match_bad.exs: cannot compile file (errors have been logged)
