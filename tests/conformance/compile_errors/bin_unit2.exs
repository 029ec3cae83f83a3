<<1::unit(8)>>

# expect exit: 1
# expect stderr:     error: integer and float types require a size specifier if the unit specifier is given
# expect stderr:     │
# expect stderr:   1 │ <<1::unit(8)>>
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_unit2.exs:1:4
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_unit2.exs: cannot compile file (errors have been logged)
