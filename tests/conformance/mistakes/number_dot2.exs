x = .5

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/number_dot2.exs:1:5:
# expect stderr:     error: syntax error before: '.'
# expect stderr:     │
# expect stderr:   1 │ x = .5
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/number_dot2.exs:1:5
