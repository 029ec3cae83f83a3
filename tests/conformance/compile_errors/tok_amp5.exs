&foo/300

# expect exit: 1
# expect stderr:     error: capture argument &300 must be numbered between 1 and 255
# expect stderr:     │
# expect stderr:   1 │ &foo/300
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_amp5.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_amp5.exs: cannot compile file (errors have been logged)
