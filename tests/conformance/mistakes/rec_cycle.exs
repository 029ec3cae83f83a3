defmodule A do
  def f({x = y, y = z, z = x}), do: {x, y, z}
end

# expect exit: 1
# expect stderr:     error: recursive variable definition in patterns:
# expect stderr:     f({x = y, y = z, z = x})
# expect stderr:     the following variables form a cycle: "x", "y", "z"
# expect stderr:     │
# expect stderr:   2 │   def f({x = y, y = z, z = x}), do: {x, y, z}
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rec_cycle.exs:2:7: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/rec_cycle.exs: cannot compile module A (errors have been logged)
