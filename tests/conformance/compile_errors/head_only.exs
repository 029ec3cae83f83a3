defmodule A do
  def f(x)
end

# expect exit: 1
# expect stderr:     error: implementation not provided for predefined def f/1
# expect stderr:     │
# expect stderr:   2 │   def f(x)
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/head_only.exs:2:7: A (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/head_only.exs: cannot compile module A (errors have been logged)
