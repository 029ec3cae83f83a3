<<"a"::float>>

# expect exit: 1
# expect stderr:     error: conflicting type specification for bit field: "float" and "binary"
# expect stderr:     │
# expect stderr:   1 │ <<"a"::float>>
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_literal_type5.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_literal_type5.exs: cannot compile file (errors have been logged)
