Enum.map([1], &foo/1)

# expect exit: 1
# expect stderr:     error: undefined function foo/1 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ Enum.map([1], &foo/1)
# expect stderr:     │               ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/capture_unknown.exs:1:15
# expect stderr: ** (CompileError) tests/conformance/mistakes/capture_unknown.exs: cannot compile file (errors have been logged)
