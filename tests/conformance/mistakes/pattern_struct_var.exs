defmodule A do
  def f(%x{}), do: x
  def g(%_{}), do: 1
  def h(%^y{}), do: 1
end

# expect exit: 1
# expect stderr:     error: undefined variable ^y. No variable "y" has been defined before the current pattern
# expect stderr:     │
# expect stderr:   4 │   def h(%^y{}), do: 1
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_struct_var.exs:4:11: A.h/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_struct_var.exs: cannot compile module A (errors have been logged)
