quote bind_quoted: 1, do: 2

# expect exit: 1
# expect stderr:     error: invalid :bind_quoted for quote, expected a keyword list of variable names, got: 1
# expect stderr:     │
# expect stderr:   1 │ quote bind_quoted: 1, do: 2
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_quote_bad4.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_quote_bad4.exs: cannot compile file (errors have been logged)
