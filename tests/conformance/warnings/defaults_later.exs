defmodule A do
  def f(1, y \\ 2), do: y
  def f(x, y), do: x + y
  def f(x, z), do: x + z
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
# expect stderr:     └─ tests/conformance/warnings/defaults_later.exs:3:7
# expect stderr:     warning: this clause for f/2 cannot match because a previous clause at line 3 always matches
# expect stderr:     │
# expect stderr:   4 │   def f(x, z), do: x + z
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/defaults_later.exs:4:7
