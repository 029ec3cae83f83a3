<<1::utf8-signed>>

# expect exit: 1
# expect stderr:     error: signed and unsigned specifiers are supported only on integer and float types
# expect stderr:     │
# expect stderr:   1 │ <<1::utf8-signed>>
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_utf_signed.exs:1:4
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_utf_signed.exs: cannot compile file (errors have been logged)
