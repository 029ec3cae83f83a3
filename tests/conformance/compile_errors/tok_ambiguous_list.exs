x = [1]
x [0]

# expect exit: 1
# expect stderr:     error: undefined function x/1 (there is no such import)
# expect stderr:     │
# expect stderr:   2 │ x [0]
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_ambiguous_list.exs:2:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_ambiguous_list.exs: cannot compile file (errors have been logged)
