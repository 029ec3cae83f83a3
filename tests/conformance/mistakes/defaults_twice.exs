defmodule A do
  def f(x, y \\ 1), do: {x, y}
  def f(x, y \\ 2), do: {x, y}
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
# expect stderr:   3 │   def f(x, y \\ 2), do: {x, y}
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/defaults_twice.exs:3:7
# expect stderr: ** (CompileError) tests/conformance/mistakes/defaults_twice.exs: cannot compile file (errors have been logged)
