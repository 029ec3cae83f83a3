defmodule A do
  def f(:a), do: 1
  def f(:b), do: 2
  def f(:a), do: 3
end

# expect stderr:     warning: this clause cannot match because a previous clause at line 2 always matches
# expect stderr:     │
# expect stderr:   4 │   def f(:a), do: 3
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/same_clause.exs:4:7
