Ébc

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_alias_unicode.exs:1:1:
# expect stderr:     error: unexpected token: "É" (column 1, code point U+00C9)
# expect stderr:     │
# expect stderr:   1 │ Ébc
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_alias_unicode.exs:1:1
