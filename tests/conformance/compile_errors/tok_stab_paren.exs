(x -> 1; 2)

# expect exit: 1
# expect stderr:     error: misplaced operator ->
# expect stderr:     This typically means invalid syntax or a macro is not available in scope
# expect stderr:     │
# expect stderr:   1 │ (x -> 1; 2)
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_stab_paren.exs:1:4
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_stab_paren.exs: cannot compile file (errors have been logged)
