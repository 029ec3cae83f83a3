defmodule A do
  def f(x), do: x
  def f(x, y \\ 2), do: x + y
end

# expect stderr:     warning: this clause for f/1 cannot match because a previous clause at line 2 always matches
# expect stderr:     │
# expect stderr:   3 │   def f(x, y \\ 2), do: x + y
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/defaults_conflict.exs:3:7
