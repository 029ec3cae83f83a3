<<"#{1}"::integer>>

# expect exit: 1
# expect stderr:     error: conflicting type specification for bit field: "integer" and "bitstring"
# expect stderr:     │
# expect stderr:   1 │ <<"#{1}"::integer>>
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_invalid_interp.exs:1:9
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_invalid_interp.exs: cannot compile file (errors have been logged)
