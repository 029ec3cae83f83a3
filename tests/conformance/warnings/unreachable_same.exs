defmodule U do
  def f(1), do: 1
  def f(1), do: 2
end

# expect stderr:     warning: this clause cannot match because a previous clause at line 2 always matches
# expect stderr:     │
# expect stderr:   3 │   def f(1), do: 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreachable_same.exs:3:7
