dbg(1, 2, 3)

# expect exit: 1
# expect stderr:     error: undefined function dbg/3 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ dbg(1, 2, 3)
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/dbg_bad.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/dbg_bad.exs: cannot compile file (errors have been logged)
