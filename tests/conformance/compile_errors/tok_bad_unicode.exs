"\u{110000}"

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_bad_unicode.exs:1:2:
# expect stderr:     error: invalid or reserved Unicode code point \u{110000}. Syntax error after: \u
# expect stderr:     │
# expect stderr:   1 │ "\u{110000}"
# expect stderr:     │  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_bad_unicode.exs:1:2
