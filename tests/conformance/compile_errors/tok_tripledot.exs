x = ...

# expect exit: 1
# expect stderr:     error: undefined function .../0 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ x = ...
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_tripledot.exs:1:5
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_tripledot.exs: cannot compile file (errors have been logged)
