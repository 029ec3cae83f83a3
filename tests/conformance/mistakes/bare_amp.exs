Enum.map([1], &)

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/bare_amp.exs:1:16:
# expect stderr:     error: syntax error before: ')'
# expect stderr:     │
# expect stderr:   1 │ Enum.map([1], &)
# expect stderr:     │                ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/bare_amp.exs:1:16
