<<1.0::integer>>

# expect exit: 1
# expect stderr:     error: conflicting type specification for bit field: "integer" and "float"
# expect stderr:     │
# expect stderr:   1 │ <<1.0::integer>>
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_literal_type3.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_literal_type3.exs: cannot compile file (errors have been logged)
