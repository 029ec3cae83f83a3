%1{}

# expect exit: 1
# expect stderr:     error: expected struct name to be a compile time atom or alias, got: 1
# expect stderr:     │
# expect stderr:   1 │ %1{}
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_struct_bad2.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_struct_bad2.exs: cannot compile file (errors have been logged)
