f = &(&1 + (&(&1)).(1))

# expect exit: 1
# expect stderr:     error: nested captures are not allowed. You cannot define a function using the capture operator & inside another function defined via &. Got invalid nested capture: & &1
# expect stderr:     │
# expect stderr:   1 │ f = &(&1 + (&(&1)).(1))
# expect stderr:     │             ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/capture_nested.exs:1:13
# expect stderr: ** (CompileError) tests/conformance/mistakes/capture_nested.exs: cannot compile file (errors have been logged)
