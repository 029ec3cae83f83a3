<<"a"::binary-signed>>

# expect exit: 1
# expect stderr:     error: signed and unsigned specifiers are supported only on integer and float types
# expect stderr:     │
# expect stderr:   1 │ <<"a"::binary-signed>>
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_signed_binary.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_signed_binary.exs: cannot compile file (errors have been logged)
