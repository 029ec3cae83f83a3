x = 1 + 2

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ x = 1 + 2
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/nbsp.exs:1:1
