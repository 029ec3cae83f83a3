x = "\uZZ"

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/bad_escape3.exs:1:6:
# expect stderr:     error: invalid Unicode escape character, expected \uHHHH or \u{H*} where H is a hexadecimal digit. Syntax error after: \u
# expect stderr:     │
# expect stderr:   1 │ x = "\uZZ"
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/bad_escape3.exs:1:6
