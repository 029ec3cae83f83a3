défi = 1
IO.puts(défi)
Ünit = 1

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/nonascii.exs:3:1:
# expect stderr:     error: unexpected token: "Ü" (column 1, code point U+00DC)
# expect stderr:     │
# expect stderr:   3 │ Ünit = 1
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/nonascii.exs:3:1
