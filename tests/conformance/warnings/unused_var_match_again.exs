defmodule U do
  def f(x) do
    y = x
    if x do
      y = 2
    end
    y
  end
end

# expect stderr:     warning: variable "y" is unused (there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used)
# expect stderr:     │
# expect stderr:   5 │       y = 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_var_match_again.exs:5:7: U.f/1
