%{a b}

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_map_bad.exs:1:6:
# expect stderr:     error: syntax error before: '}'
# expect stderr:     │
# expect stderr:   1 │ %{a b}
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_map_bad.exs:1:6
