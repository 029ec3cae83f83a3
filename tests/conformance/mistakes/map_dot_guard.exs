defmodule A do
  def f(m) when m.a > 1, do: m
  def g(m) when m[:a] > 1, do: m
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function Access.get/2 inside a guard
# expect stderr:     │
# expect stderr:   3 │   def g(m) when m[:a] > 1, do: m
# expect stderr:     │                  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/map_dot_guard.exs:3:18: A.g/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/map_dot_guard.exs: cannot compile module A (errors have been logged)
