else

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_else_only.exs:1:1:
# expect stderr:     error: syntax error before: 'else'
# expect stderr:     │
# expect stderr:   1 │ else
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_else_only.exs:1:1
