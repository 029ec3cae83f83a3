x = %{"a" : 1}

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/map_colon2.exs:1:11:
# expect stderr:     error: unexpected token: ":" (column 11, code point U+003A)
# expect stderr:     │
# expect stderr:   1 │ x = %{"a" : 1}
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/map_colon2.exs:1:11
