defmodule U do
  def f(x, y) do
    case x do
      y -> 1
    end
  end
end

# expect stderr:     warning: variable "y" is unused (there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used)
# expect stderr:     │
# expect stderr:   4 │       y -> 1
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_pin_hint.exs:4:7: U.f/2
# expect stderr:     warning: variable "y" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(x, y) do
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_pin_hint.exs:2:12: U.f/2
