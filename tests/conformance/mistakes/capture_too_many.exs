f = &(&1 + &256)

# expect exit: 1
# expect stderr:     error: capture argument &256 cannot be defined without &2 (you cannot skip arguments, all arguments must be numbered)
# expect stderr:     │
# expect stderr:   1 │ f = &(&1 + &256)
# expect stderr:     │          ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/capture_too_many.exs:1:10
# expect stderr: ** (CompileError) tests/conformance/mistakes/capture_too_many.exs: cannot compile file (errors have been logged)
