foo bar do 1 end, 2

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_noparens_do.exs:1:17:
# expect stderr:     error: syntax error before: ','
# expect stderr:     │
# expect stderr:   1 │ foo bar do 1 end, 2
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_noparens_do.exs:1:17
