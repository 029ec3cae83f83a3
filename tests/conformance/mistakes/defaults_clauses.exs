defmodule A do
  def f(x, y \\ 1)
  def f(1, y), do: y
  def f(x, y \\ 3), do: {x, y}
end

# expect exit: 1
# expect stderr:     error: def f/2 defines defaults multiple times. Elixir allows defaults to be declared once per definition. Instead of:
# expect stderr:         def foo(:first_clause, b \\ :default) do ... end
# expect stderr:         def foo(:second_clause, b \\ :default) do ... end
# expect stderr:     one should write:
# expect stderr:         def foo(a, b \\ :default)
# expect stderr:         def foo(:first_clause, b) do ... end
# expect stderr:         def foo(:second_clause, b) do ... end
# expect stderr:     │
# expect stderr:   4 │   def f(x, y \\ 3), do: {x, y}
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/defaults_clauses.exs:4:7
# expect stderr: ** (CompileError) tests/conformance/mistakes/defaults_clauses.exs: cannot compile file (errors have been logged)
