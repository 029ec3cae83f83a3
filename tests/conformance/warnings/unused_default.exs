defmodule A do
  def f(x \\ 1, y), do: 1
end

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(x \\ 1, y), do: 1
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_default.exs:2:9: A.f/2
# expect stderr:     warning: variable "y" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(x \\ 1, y), do: 1
# expect stderr:     │                 ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_default.exs:2:17: A.f/2
