defmodule A do
  def f(x) do
    y = 0
    if x do
      y = 1
    end
    y
  end
end

# expect stderr:     warning: variable "y" is unused (there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used)
# expect stderr:     │
# expect stderr:   5 │       y = 1
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rebind_if.exs:5:7: A.f/1
