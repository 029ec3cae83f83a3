%{a}

# expect exit: 1
# expect stderr:     error: undefined variable "a"
# expect stderr:     │
# expect stderr:   1 │ %{a}
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/map_variable.exs:1:3
# expect stderr: ** (CompileError) tests/conformance/mistakes/map_variable.exs: cannot compile file (errors have been logged)
