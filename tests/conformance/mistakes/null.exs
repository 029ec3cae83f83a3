x = null

# expect exit: 1
# expect stderr:     error: undefined variable "null"
# expect stderr:     │
# expect stderr:   1 │ x = null
# expect stderr:     │     ^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/null.exs:1:5
# expect stderr: ** (CompileError) tests/conformance/mistakes/null.exs: cannot compile file (errors have been logged)
