# ‮abc
x = 1

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_bidi.exs:1:1:
# expect stderr:     error: invalid bidirectional formatting character in comment: \u202E
# expect stderr:     │
# expect stderr:   1 │ # ‮abc
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_bidi.exs:1:1
