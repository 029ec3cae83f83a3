with {:ok, x} <- {:ok, 1}

# expect exit: 1
# expect stderr:     error: missing :do option in "with"
# expect stderr:     │
# expect stderr:   1 │ with {:ok, x} <- {:ok, 1}
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/with_nodo.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/with_nodo.exs: cannot compile file (errors have been logged)
