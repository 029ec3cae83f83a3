x = ?ab

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/char2.exs:1:7:
# expect stderr:     error: syntax error before: b
# expect stderr:     │
# expect stderr:   1 │ x = ?ab
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/char2.exs:1:7
