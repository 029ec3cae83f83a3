c = ‘a’

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/single_char.exs:1:5:
# expect stderr:     error: unexpected token: "‘" (column 5, code point U+2018)
# expect stderr:     │
# expect stderr:   1 │ c = ‘a’
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/single_char.exs:1:5
