fn () when k: foo -> 1 end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/guard_keys.exs:1:12:
# expect stderr:     error: syntax error before: k
# expect stderr:     │
# expect stderr:   1 │ fn () when k: foo -> 1 end
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/guard_keys.exs:1:12
