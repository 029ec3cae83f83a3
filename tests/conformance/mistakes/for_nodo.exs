for x <- [1, 2]

# expect exit: 1
# expect stderr:     error: missing :do option in "for"
# expect stderr:     │
# expect stderr:   1 │ for x <- [1, 2]
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/for_nodo.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/for_nodo.exs: cannot compile file (errors have been logged)
