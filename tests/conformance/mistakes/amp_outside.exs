defmodule A do
  def f(x), do: &1 + x
end

# expect exit: 1
# expect stderr:     error: capture argument &1 must be used within the capture operator &
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: &1 + x
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/amp_outside.exs:2:17: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/amp_outside.exs: cannot compile module A (errors have been logged)
