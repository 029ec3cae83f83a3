x = "\u{110000}"

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/bad_escape2.exs:1:6:
# expect stderr:     error: invalid or reserved Unicode code point \u{110000}. Syntax error after: \u
# expect stderr:     │
# expect stderr:   1 │ x = "\u{110000}"
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/bad_escape2.exs:1:6
