defmodule U do
  def length(x), do: x
  def g, do: length([1])
end

# expect exit: 1
# expect stderr:     error: imported Kernel.length/1 conflicts with local function
# expect stderr:     │
# expect stderr:   2 │   def length(x), do: x
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_kernel_override.exs:2:7: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_kernel_override.exs: cannot compile module U (errors have been logged)
