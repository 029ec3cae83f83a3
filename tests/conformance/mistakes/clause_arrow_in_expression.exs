x = y -> z

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/clause_arrow_in_expression.exs:1:7:
# expect stderr:     error: syntax error before: '->'
# expect stderr:     │
# expect stderr:   1 │ x = y -> z
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/clause_arrow_in_expression.exs:1:7
