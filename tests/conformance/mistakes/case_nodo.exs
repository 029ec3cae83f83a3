case 1

# expect exit: 1
# expect stderr:     error: undefined function case/1 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ case 1
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/case_nodo.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/case_nodo.exs: cannot compile file (errors have been logged)
