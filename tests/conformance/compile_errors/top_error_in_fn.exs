fn -> x end

# expect exit: 1
# expect stderr:     error: undefined variable "x"
# expect stderr:     │
# expect stderr:   1 │ fn -> x end
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/top_error_in_fn.exs:1:7
# expect stderr: ** (CompileError) tests/conformance/compile_errors/top_error_in_fn.exs: cannot compile file (errors have been logged)
