x = 1​ + 2

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/zwsp.exs:1:6:
# expect stderr:     error: unexpected token: "​" (column 6, code point U+200B)
# expect stderr:     │
# expect stderr:   1 │ x = 1​ + 2
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/zwsp.exs:1:6
