x = %{a => 1}

# expect exit: 1
# expect stderr:     error: undefined variable "a"
# expect stderr:     │
# expect stderr:   1 │ x = %{a => 1}
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/map_arrow.exs:1:7
# expect stderr: ** (CompileError) tests/conformance/mistakes/map_arrow.exs: cannot compile file (errors have been logged)
