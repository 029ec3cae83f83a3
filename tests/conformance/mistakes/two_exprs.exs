x = 1 2

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/two_exprs.exs:1:7:
# expect stderr:     error: syntax error before: "2"
# expect stderr:     │
# expect stderr:   1 │ x = 1 2
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/two_exprs.exs:1:7
