<<1::utf8-unit(8)>>

# expect exit: 1
# expect stderr:     error: size and unit are not supported on utf types
# expect stderr:     │
# expect stderr:   1 │ <<1::utf8-unit(8)>>
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_utf_unit.exs:1:4
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_utf_unit.exs: cannot compile file (errors have been logged)
