defmodule U do
  def f(x \\ 1), do: 2
end

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(x \\ 1), do: 2
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_default_arg.exs:2:9: U.f/1
