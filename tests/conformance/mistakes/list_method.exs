[1, 2].append(3)

# expect exit: 1
# expect stderr:     error: invalid call [1, 2].append(3)
# expect stderr:     │
# expect stderr:   1 │ [1, 2].append(3)
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/list_method.exs:1:8
# expect stderr: ** (CompileError) tests/conformance/mistakes/list_method.exs: cannot compile file (errors have been logged)
