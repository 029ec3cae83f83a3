x = 1
x += 1

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/pluseq.exs:2:4:
# expect stderr:     error: syntax error before: '='
# expect stderr:     │
# expect stderr:   2 │ x += 1
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pluseq.exs:2:4
