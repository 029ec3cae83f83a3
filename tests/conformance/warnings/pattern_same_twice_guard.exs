defmodule U do
  def f(a, a = b), do: 1
end

# expect stderr:     warning: variable "b" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(a, a = b), do: 1
# expect stderr:     │                ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/pattern_same_twice_guard.exs:2:16: U.f/2
