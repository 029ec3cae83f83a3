x = 1]

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_unexpected_bracket.exs:1:6:
# expect stderr:     error: unexpected token: ]
# expect stderr:     │
# expect stderr:   1 │ x = 1]
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_unexpected_bracket.exs:1:6
