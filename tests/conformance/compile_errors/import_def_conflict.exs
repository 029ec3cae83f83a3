defmodule B do
  def foo(x), do: x
end
defmodule A do
  import B
  def f(x), do: foo(x)
  def foo(x), do: x
end

# expect exit: 1
# expect stderr:     error: imported B.foo/1 conflicts with local function
# expect stderr:     │
# expect stderr:   7 │   def foo(x), do: x
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_def_conflict.exs:7:7: A (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_def_conflict.exs: cannot compile module A (errors have been logged)
