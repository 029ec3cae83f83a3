defmodule A do
  def f(1), do: 1
  def f(1, 2), do: 1
  def f(2), do: 2
end

# expect stderr:     warning: clauses with the same name should be grouped together, "def f/1" was previously defined (tests/conformance/warnings/misgrouped2.exs:2)
# expect stderr:     │
# expect stderr:   4 │   def f(2), do: 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/misgrouped2.exs:4:7
