foo! = 1

# expect stderr:     warning: variable "foo!" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ foo! = 1
# expect stderr:     │ ~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/bang_var.exs:1:1
