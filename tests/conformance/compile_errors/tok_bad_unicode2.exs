"\u12"

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_bad_unicode2.exs:1:2:
# expect stderr:     error: invalid Unicode escape character, expected \uHHHH or \u{H*} where H is a hexadecimal digit. Syntax error after: \u
# expect stderr:     │
# expect stderr:   1 │ "\u12"
# expect stderr:     │  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_bad_unicode2.exs:1:2
