foo (1)

# expect exit: 1
# expect stderr:     error: undefined function foo/1 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ foo (1)
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_call_space2.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_call_space2.exs: cannot compile file (errors have been logged)
