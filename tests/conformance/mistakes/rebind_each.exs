total = 0
Enum.each([1, 2], fn x -> total = total + x end)
IO.puts(total) # expect: 0
# expect stderr:     warning: variable "total" is unused (there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used)
# expect stderr:     │
# expect stderr:   2 │ Enum.each([1, 2], fn x -> total = total + x end)
# expect stderr:     │                           ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rebind_each.exs:2:27
