defmodule U do
  def f(1), do: 1
  def g(1), do: 1
  def f(2), do: 2
  def g(2), do: 2
end

# expect stderr:     warning: clauses with the same name and arity (number of arguments) should be grouped together, "def f/1" was previously defined (tests/conformance/warnings/misgrouped_defs.exs:2)
# expect stderr:     │
# expect stderr:   4 │   def f(2), do: 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/misgrouped_defs.exs:4:7
# expect stderr:     warning: clauses with the same name and arity (number of arguments) should be grouped together, "def g/1" was previously defined (tests/conformance/warnings/misgrouped_defs.exs:3)
# expect stderr:     │
# expect stderr:   5 │   def g(2), do: 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/misgrouped_defs.exs:5:7
