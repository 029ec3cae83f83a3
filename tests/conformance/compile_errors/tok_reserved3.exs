end = 1

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_reserved3.exs:1:1:
# expect stderr:     error: unexpected reserved word: end
# expect stderr:     │
# expect stderr:   1 │ end = 1
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_reserved3.exs:1:1
