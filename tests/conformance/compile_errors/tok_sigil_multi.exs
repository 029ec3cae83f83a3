~ab(a)

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_sigil_multi.exs:1:1:
# expect stderr:     error: invalid sigil name, it should be either a one-letter lowercase letter or an uppercase letter optionally followed by uppercase letters and digits, got: ~ab(a)
# expect stderr:     │
# expect stderr:   1 │ ~ab(a)
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_sigil_multi.exs:1:1
