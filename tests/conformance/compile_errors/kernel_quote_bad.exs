quote 1, do: 2

# expect exit: 1
# expect stderr:     error: invalid options for quote, expected a keyword list, got: 1
# expect stderr:     │
# expect stderr:   1 │ quote 1, do: 2
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_quote_bad.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_quote_bad.exs: cannot compile file (errors have been logged)
