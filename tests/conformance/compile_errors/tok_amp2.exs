& &1 + & &2

# expect exit: 1
# expect stderr:     error: nested captures are not allowed. You cannot define a function using the capture operator & inside another function defined via &. Got invalid nested capture: & &2
# expect stderr:     │
# expect stderr:   1 │ & &1 + & &2
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_amp2.exs:1:8
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_amp2.exs: cannot compile file (errors have been logged)
