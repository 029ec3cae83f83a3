defmodule A do
  def f(x), do: x
end
defmodule U do
  import A
  def g, do: f(1)
  def f(x), do: x
end

# expect exit: 1
# expect stderr:     error: imported A.f/1 conflicts with local function
# expect stderr:     │
# expect stderr:   7 │   def f(x), do: x
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_local_conflict.exs:7:7: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_local_conflict.exs: cannot compile module U (errors have been logged)
