<<"a"::integer>>

# expect exit: 1
# expect stderr:     error: conflicting type specification for bit field: "integer" and "binary"
# expect stderr:     │
# expect stderr:   1 │ <<"a"::integer>>
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_literal_type.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_literal_type.exs: cannot compile file (errors have been logged)
