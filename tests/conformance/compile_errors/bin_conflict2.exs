<<1::size(1)-size(2)>>

# expect exit: 1
# expect stderr:     error: conflicting size specification for bit field: "2" and "1"
# expect stderr:     │
# expect stderr:   1 │ <<1::size(1)-size(2)>>
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_conflict2.exs:1:4
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_conflict2.exs: cannot compile file (errors have been logged)
