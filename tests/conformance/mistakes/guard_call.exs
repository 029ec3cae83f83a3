defmodule A do
  def f(list) when Enum.empty?(list), do: 1
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function Enum.empty?/1 inside a guard
# expect stderr:     │
# expect stderr:   2 │   def f(list) when Enum.empty?(list), do: 1
# expect stderr:     │                         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/guard_call.exs:2:25: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/guard_call.exs: cannot compile module A (errors have been logged)
