<<1::integer-float>>

# expect exit: 1
# expect stderr:     error: conflicting type specification for bit field: "float" and "integer"
# expect stderr:     │
# expect stderr:   1 │ <<1::integer-float>>
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_conflict.exs:1:4
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_conflict.exs: cannot compile file (errors have been logged)
