x = ~x(abc)

# expect exit: 1
# expect stderr:     error: undefined function sigil_x/2 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ x = ~x(abc)
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/sigil_unknown.exs:1:5
# expect stderr: ** (CompileError) tests/conformance/mistakes/sigil_unknown.exs: cannot compile file (errors have been logged)
