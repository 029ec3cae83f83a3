foo bar a: 1, b: 2

# expect exit: 1
# expect stderr:     error: undefined function foo/1 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ foo bar a: 1, b: 2
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_noparens_kw.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_noparens_kw.exs: cannot compile file (errors have been logged)
