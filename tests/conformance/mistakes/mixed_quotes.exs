x = "abc'
y = 'abc"

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ x = "abc'
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/mixed_quotes.exs:1:1
