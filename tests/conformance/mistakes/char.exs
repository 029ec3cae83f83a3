x = ?

# expect stderr:     warning: found ? followed by code point 0xA (newline), please use ?\n instead
# expect stderr:     │
# expect stderr:   1 │ x = ?
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/char.exs:1:5
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ x = ?
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/char.exs:1:1
