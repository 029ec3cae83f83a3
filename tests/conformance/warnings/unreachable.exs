defmodule A do
  def f(x), do: x
  def f(1), do: 2
end

# expect stderr:     warning: this clause for f/1 cannot match because a previous clause at line 2 always matches
# expect stderr:     │
# expect stderr:   3 │   def f(1), do: 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreachable.exs:3:7
