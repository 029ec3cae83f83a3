~~~1

# expect exit: 1
# expect stderr:     error: undefined function ~~~/1 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ ~~~1
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_tilde_op.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_tilde_op.exs: cannot compile file (errors have been logged)
