defmodule A do
  def f(x), do: length(x)
  def length(x), do: x
end

# expect exit: 1
# expect stderr:     error: imported Kernel.length/1 conflicts with local function
# expect stderr:     │
# expect stderr:   3 │   def length(x), do: x
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_kernel_def.exs:3:7: A (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_kernel_def.exs: cannot compile module A (errors have been logged)
