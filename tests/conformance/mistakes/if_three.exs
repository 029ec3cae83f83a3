if true, 1, 2

# expect exit: 1
# expect stderr:     error: undefined function if/3 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ if true, 1, 2
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/if_three.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/if_three.exs: cannot compile file (errors have been logged)
