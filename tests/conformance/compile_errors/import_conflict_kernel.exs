defmodule A do
  def length(x), do: x
end
defmodule U do
  import A
  def g, do: length([1])
end

# expect exit: 1
# expect stderr:     error: function length/1 imported from both A and Kernel, call is ambiguous
# expect stderr:     │
# expect stderr:   6 │   def g, do: length([1])
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_conflict_kernel.exs:6:14: U.g/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_conflict_kernel.exs: cannot compile module U (errors have been logged)
