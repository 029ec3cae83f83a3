<<1.0::float-size(10)>>

# expect exit: 1
# expect stderr:     error: float requires size*unit to be 16, 32, or 64 (default), got: 10
# expect stderr:     │
# expect stderr:   1 │ <<1.0::float-size(10)>>
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_float_size.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_float_size.exs: cannot compile file (errors have been logged)
