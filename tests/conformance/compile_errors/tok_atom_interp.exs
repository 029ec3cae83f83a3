:"a#{b}"

# expect exit: 1
# expect stderr:     error: undefined variable "b"
# expect stderr:     │
# expect stderr:   1 │ :"a#{b}"
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_atom_interp.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_atom_interp.exs: cannot compile file (errors have been logged)
