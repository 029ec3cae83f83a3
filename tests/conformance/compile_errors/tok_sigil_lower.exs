~x(a)

# expect exit: 1
# expect stderr:     error: undefined function sigil_x/2 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ ~x(a)
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_sigil_lower.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_sigil_lower.exs: cannot compile file (errors have been logged)
