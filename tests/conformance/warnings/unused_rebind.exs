defmodule A do
  def f do
    x = 1
    x = 2
    x
  end
end

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │     x = 1
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_rebind.exs:3:5: A.f/0
