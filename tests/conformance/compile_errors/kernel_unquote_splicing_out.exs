unquote_splicing([1])

# expect exit: 1
# expect stderr:     error: unquote_splicing called outside quote
# expect stderr:     │
# expect stderr:   1 │ unquote_splicing([1])
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_unquote_splicing_out.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_unquote_splicing_out.exs: cannot compile file (errors have been logged)
