<<1::little(1)>>

# expect exit: 1
# expect stderr:     error: unknown bitstring specifier: little(1)
# expect stderr:     │
# expect stderr:   1 │ <<1::little(1)>>
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_attr_args.exs:1:4
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_attr_args.exs: cannot compile file (errors have been logged)
