defmodule A do
  def f(x) when String.length(x) > 3, do: x
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function String.length/1 inside a guard
# expect stderr:     │
# expect stderr:   2 │   def f(x) when String.length(x) > 3, do: x
# expect stderr:     │                        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/bad_guard.exs:2:24: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/bad_guard.exs: cannot compile module A (errors have been logged)
