x = :Abc
y = :abc-def

# expect exit: 1
# expect stderr:     error: undefined variable "def"
# expect stderr:     │
# expect stderr:   2 │ y = :abc-def
# expect stderr:     │          ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/atom_upper.exs:2:10
# expect stderr: ** (CompileError) tests/conformance/mistakes/atom_upper.exs: cannot compile file (errors have been logged)
