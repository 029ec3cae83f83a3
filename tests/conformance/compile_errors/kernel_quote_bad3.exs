quote do: 1, else: 2

# expect exit: 1
# expect stderr:     error: unsupported option :else given to quote
# expect stderr:     │
# expect stderr:   1 │ quote do: 1, else: 2
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_quote_bad3.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_quote_bad3.exs: cannot compile file (errors have been logged)
