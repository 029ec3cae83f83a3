foo bar baz

# expect exit: 1
# expect stderr:     error: undefined function foo/1 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ foo bar baz
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/two_exprs3.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/two_exprs3.exs: cannot compile file (errors have been logged)
