x = not 1 == 2

# expect exit: 1
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ x = not 1 == 2
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_deprecated_not_equal.exs:1:1
# expect stderr: ** (ArgumentError) argument error
# expect stderr:     :erlang.not(1)
