defmodule A do
  def f(x = y, y = x), do: {x, y}
end

# expect exit: 1
# expect stderr:     error: recursive variable definition in patterns:
# expect stderr:     f(x = y, y = x)
# expect stderr:     the variable "x" is defined recursively in function of "y"
# expect stderr:     │
# expect stderr:   2 │   def f(x = y, y = x), do: {x, y}
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_recursive.exs:2:7: A.f/2
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_recursive.exs: cannot compile module A (errors have been logged)
