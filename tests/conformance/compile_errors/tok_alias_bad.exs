Foo?

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_alias_bad.exs:1:1:
# expect stderr:     error: invalid character "?" (code point U+003F) in alias (only ASCII characters, without punctuation, are allowed): Foo?
# expect stderr:     │
# expect stderr:   1 │ Foo?
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_alias_bad.exs:1:1
