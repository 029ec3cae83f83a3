x = "\x"

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/bad_escape.exs:1:6:
# expect stderr:     error: invalid hex escape character, expected \xHH where H is a hexadecimal digit. Syntax error after: \x
# expect stderr:     │
# expect stderr:   1 │ x = "\x"
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/bad_escape.exs:1:6
