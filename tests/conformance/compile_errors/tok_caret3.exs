1 ^^^ 2

# expect exit: 1
# expect stderr:     warning: ^^^ is deprecated. It is typically used as xor but it has the wrong precedence, use Bitwise.bxor/2 instead
# expect stderr:     │
# expect stderr:   1 │ 1 ^^^ 2
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_caret3.exs:1:3
# expect stderr:     error: undefined function ^^^/2 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ 1 ^^^ 2
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_caret3.exs:1:3
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_caret3.exs: cannot compile file (errors have been logged)
