x = "a"

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ x = "a"
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_cr.exs:1:1
