A.{b: 1}

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/keys_after_dot.exs:1:4:
# expect stderr:     error: syntax error before: b
# expect stderr:     │
# expect stderr:   1 │ A.{b: 1}
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/keys_after_dot.exs:1:4
