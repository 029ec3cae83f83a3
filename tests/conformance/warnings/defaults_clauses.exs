defmodule A do
  def f(1, y \\ 2), do: y
  def f(x, y), do: x + y
end

# expect stderr:     warning: def f/2 has multiple clauses and also declares default values. In such cases, the default values should be defined in a header. Instead of:
# expect stderr:         def foo(:first_clause, b \\ :default) do ... end
# expect stderr:         def foo(:second_clause, b) do ... end
# expect stderr:     one should write:
# expect stderr:         def foo(a, b \\ :default)
# expect stderr:         def foo(:first_clause, b) do ... end
# expect stderr:         def foo(:second_clause, b) do ... end
# expect stderr:     │
# expect stderr:   3 │   def f(x, y), do: x + y
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/defaults_clauses.exs:3:7
