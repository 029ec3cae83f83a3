alias A.{B, c: 1}

# expect exit: 1
# expect stderr:     error: invalid argument for alias, expected a compile time atom or alias, got: [c: 1]
# expect stderr:     │
# expect stderr:   1 │ alias A.{B, c: 1}
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/multi_alias_keys.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/multi_alias_keys.exs: cannot compile file (errors have been logged)
