x = 1 and true

# expect exit: 1
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ x = 1 and true
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/and_num.exs:1:1
# expect stderr: ** (BadBooleanError) expected a boolean on left-side of "and", got: 1
