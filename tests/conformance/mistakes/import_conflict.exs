defmodule B do
  def length(_), do: 1
end
defmodule A do
  import B
  def f(x), do: length(x)
end

# expect exit: 1
# expect stderr:     error: function length/1 imported from both B and Kernel, call is ambiguous
# expect stderr:     │
# expect stderr:   6 │   def f(x), do: length(x)
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/import_conflict.exs:6:17: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/import_conflict.exs: cannot compile module A (errors have been logged)
