[].size

# expect exit: 1
# expect stderr:     error: invalid call [].size
# expect stderr:     │
# expect stderr:   1 │ [].size
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/list_field.exs:1:4
# expect stderr: ** (CompileError) tests/conformance/mistakes/list_field.exs: cannot compile file (errors have been logged)
