x = “abc”

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/curly.exs:1:5:
# expect stderr:     error: unexpected token: "“" (column 5, code point U+201C)
# expect stderr:     │
# expect stderr:   1 │ x = “abc”
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/curly.exs:1:5
