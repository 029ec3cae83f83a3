defmodule A do
  def f(x) when String.length(x) == 1, do: y
  def g(x), do: x
  raise "later"
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function String.length/1 inside a guard
# expect stderr:     │
# expect stderr:   2 │   def f(x) when String.length(x) == 1, do: y
# expect stderr:     │                        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/error_before_raise.exs:2:24: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/error_before_raise.exs: cannot compile module A (errors have been logged)
