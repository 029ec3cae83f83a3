defmodule U do
  def f(a), do: a
  def f(a, b \\ 1), do: a + b
end

# expect stderr:     warning: this clause for f/1 cannot match because a previous clause at line 2 always matches
# expect stderr:     │
# expect stderr:   3 │   def f(a, b \\ 1), do: a + b
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/def_defaults_conflict.exs:3:7
