f = & &2 + 1

# expect exit: 1
# expect stderr:     error: capture argument &2 cannot be defined without &1 (you cannot skip arguments, all arguments must be numbered)
# expect stderr:     │
# expect stderr:   1 │ f = & &2 + 1
# expect stderr:     │          ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/capture_skips.exs:1:10
# expect stderr: ** (CompileError) tests/conformance/mistakes/capture_skips.exs: cannot compile file (errors have been logged)
