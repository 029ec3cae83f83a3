defmodule A do
  def f(1), do: 1
  def g(1), do: 1
  def f(2), do: 2
end

# expect stderr:     warning: clauses with the same name and arity (number of arguments) should be grouped together, "def f/1" was previously defined (tests/conformance/mistakes/not_grouped.exs:2)
# expect stderr:     │
# expect stderr:   4 │   def f(2), do: 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/not_grouped.exs:4:7
