quote foo: 1, do: 2

# expect exit: 1
# expect stderr:     error: unsupported option :foo given to quote
# expect stderr:     │
# expect stderr:   1 │ quote foo: 1, do: 2
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_quote_bad2.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_quote_bad2.exs: cannot compile file (errors have been logged)
