x = 'abc'
z = 1 2

# expect exit: 1
# expect stderr:     warning: using single-quoted strings to represent charlists is deprecated.
# expect stderr:     Use ~c"" if you indeed want a charlist or use "" instead.
# expect stderr:     You may run "mix format --migrate" to change all single-quoted
# expect stderr:     strings to use the ~c sigil and fix this warning.
# expect stderr:     │
# expect stderr:   1 │ x = 'abc'
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/tokwarn2.exs:1:5
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/tokwarn2.exs:2:7:
# expect stderr:     error: syntax error before: "2"
# expect stderr:     │
# expect stderr:   2 │ z = 1 2
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/tokwarn2.exs:2:7
