defmodule A do
  def f(x) do
    if x = 1 do
      x
    end
    if y = 2, do: 3
  end
end

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(x) do
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/assign_cond.exs:2:9: A.f/1
# expect stderr:     warning: variable "y" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   6 │     if y = 2, do: 3
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/assign_cond.exs:6:8: A.f/1
