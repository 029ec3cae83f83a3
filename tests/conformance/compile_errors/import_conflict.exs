defmodule A do
  def f(x), do: x
end
defmodule B do
  def f(x), do: x
end
defmodule U do
  import A
  import B
  def g, do: f(1)
end

# expect exit: 1
# expect stderr:     error: function f/1 imported from both B and A, call is ambiguous
# expect stderr:     │
# expect stderr:  10 │   def g, do: f(1)
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_conflict.exs:10:14: U.g/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_conflict.exs: cannot compile module U (errors have been logged)
