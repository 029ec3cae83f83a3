f = &"x#{&1} #{&3}"

# expect exit: 1
# expect stderr:     error: capture argument &3 cannot be defined without &2 (you cannot skip arguments, all arguments must be numbered)
# expect stderr:     │
# expect stderr:   1 │ f = &"x#{&1} #{&3}"
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/capture_skips_in_string.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/mistakes/capture_skips_in_string.exs: cannot compile file (errors have been logged)
