'abc'

# expect stderr:     warning: using single-quoted strings to represent charlists is deprecated.
# expect stderr:     Use ~c"" if you indeed want a charlist or use "" instead.
# expect stderr:     You may run "mix format --migrate" to change all single-quoted
# expect stderr:     strings to use the ~c sigil and fix this warning.
# expect stderr:     │
# expect stderr:   1 │ 'abc'
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_single_quote.exs:1:1
