defmodule A do
  def f(c) do
    x = 1
    if c do
      x = 2
    end
    x
  end
end

# expect stderr:     warning: variable "x" is unused (there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used)
# expect stderr:     │
# expect stderr:   5 │       x = 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_if.exs:5:7: A.f/1
