defmodule A do
  def f(x), do: x
  def f(1), do: 1
  def f(2), do: 1
end

# expect stderr:     warning: this clause for f/1 cannot match because a previous clause at line 2 always matches
# expect stderr:     │
# expect stderr:   3 │   def f(1), do: 1
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/overlap.exs:3:7
# expect stderr:     warning: this clause for f/1 cannot match because a previous clause at line 2 always matches
# expect stderr:     │
# expect stderr:   4 │   def f(2), do: 1
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/overlap.exs:4:7
