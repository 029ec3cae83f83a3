defmodule A do
  def f(x), do: super(x)
end

# expect exit: 1
# expect stderr:     error: no super defined for f/1 in module A. Overridable functions available are:
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: super(x)
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/super.exs:2:17: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/super.exs: cannot compile module A (errors have been logged)
