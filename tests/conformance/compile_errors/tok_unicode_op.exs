x = 1 ≠ 2

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_unicode_op.exs:1:7:
# expect stderr:     error: unexpected token: "≠" (column 7, code point U+2260)
# expect stderr:     │
# expect stderr:   1 │ x = 1 ≠ 2
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_unicode_op.exs:1:7
