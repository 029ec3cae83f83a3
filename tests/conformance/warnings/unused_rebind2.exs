defmodule A do
  def f do
    x = 1
    x = 2
    :ok
  end
end

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │     x = 1
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_rebind2.exs:3:5: A.f/0
# expect stderr:     warning: variable "x" is unused (there is a variable with the same name in the context, use the pin operator (^) to match on it or prefix this variable with underscore if it is not meant to be used)
# expect stderr:     │
# expect stderr:   4 │     x = 2
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_rebind2.exs:4:5: A.f/0
