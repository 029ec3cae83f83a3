%{1}

# expect exit: 1
# expect stderr:     error: expected key-value pairs in a map, got: 1
# expect stderr:     │
# expect stderr:   1 │ %{1}
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_map_bad2.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_map_bad2.exs: cannot compile file (errors have been logged)
