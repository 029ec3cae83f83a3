if true, do: 1 else: 2

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/keyword_do.exs:1:16:
# expect stderr:     error: syntax error before: 'else:'
# expect stderr:     │
# expect stderr:   1 │ if true, do: 1 else: 2
# expect stderr:     │                ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/keyword_do.exs:1:16
