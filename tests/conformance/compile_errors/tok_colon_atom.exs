x = : a

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_colon_atom.exs:1:5:
# expect stderr:     error: unexpected token: ":" (column 5, code point U+003A)
# expect stderr:     │
# expect stderr:   1 │ x = : a
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_colon_atom.exs:1:5
