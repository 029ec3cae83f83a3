<<x::size(3), rest>> = <<1, 2>>

# expect exit: 1
# expect stderr:     warning: variable "rest" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ <<x::size(3), rest>> = <<1, 2>>
# expect stderr:     │               ~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_in_order.exs:1:15
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ <<x::size(3), rest>> = <<1, 2>>
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_in_order.exs:1:3
# expect stderr: ** (MatchError) no match of right hand side value: <<1, 2>>
