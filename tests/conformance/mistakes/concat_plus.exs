x = "a" + "b"

# expect exit: 1
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ x = "a" + "b"
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/concat_plus.exs:1:1
# expect stderr: ** (ArithmeticError) bad argument in arithmetic expression: "a" + "b"
# expect stderr:     :erlang.+("a", "b")
