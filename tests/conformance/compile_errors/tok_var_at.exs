foo@bar = 1

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_var_at.exs:1:1:
# expect stderr:     error: invalid character "@" (code point U+0040) in identifier: foo@bar
# expect stderr:     │
# expect stderr:   1 │ foo@bar = 1
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_var_at.exs:1:1
