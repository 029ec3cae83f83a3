x😀 = 1

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/emoji.exs:1:2:
# expect stderr:     error: unexpected token: "😀" (column 2, code point U+****)
# expect stderr:     │
# expect stderr:   1 │ x😀 = 1
# expect stderr:     │  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/emoji.exs:1:2
