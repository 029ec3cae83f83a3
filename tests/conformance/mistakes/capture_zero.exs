defmodule A do
  def f(x), do: &(&1 + x + &0)
end

# expect exit: 1
# expect stderr:     error: capture argument &0 must be numbered between 1 and 255
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: &(&1 + x + &0)
# expect stderr:     │                            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/capture_zero.exs:2:28: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/capture_zero.exs: cannot compile module A (errors have been logged)
