defmodule U do
  def f(a, b \\ 1)
  def f(a, b), do: a + b
  def f(a, b \\ 2), do: a - b
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
# expect stderr:   4 │   def f(a, b \\ 2), do: a - b
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/def_defaults_multi.exs:4:7
# expect stderr: ** (CompileError) tests/conformance/compile_errors/def_defaults_multi.exs: cannot compile file (errors have been logged)
