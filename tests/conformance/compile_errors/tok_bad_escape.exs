"\xZZ"

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_bad_escape.exs:1:2:
# expect stderr:     error: invalid hex escape character, expected \xHH where H is a hexadecimal digit. Syntax error after: \x
# expect stderr:     │
# expect stderr:   1 │ "\xZZ"
# expect stderr:     │  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_bad_escape.exs:1:2
