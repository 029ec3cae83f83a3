defmodule A do
  def f(a \\ 1), do: a
  def f(a, b \\ 1), do: a + b
end

# expect exit: 1
# expect stderr:     error: def f/2 defaults conflicts with f/1
# expect stderr:     │
# expect stderr:   3 │   def f(a, b \\ 1), do: a + b
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/defaults_conflict.exs:3:7: A.f/2
# expect stderr: ** (CompileError) tests/conformance/mistakes/defaults_conflict.exs: cannot compile module A (errors have been logged)
