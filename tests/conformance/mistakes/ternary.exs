x = true ? 1 : 2

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/ternary.exs:1:14:
# expect stderr:     error: unexpected token: ":" (column 14, code point U+003A)
# expect stderr:     │
# expect stderr:   1 │ x = true ? 1 : 2
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/ternary.exs:1:14
