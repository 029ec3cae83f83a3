defmodule A do
  def f, do: m(1)
  defmacro m(x), do: x
end

# expect exit: 1
# expect stderr:     error: cannot invoke macro m/1 before its definition
# expect stderr:     │
# expect stderr:   2 │   def f, do: m(1)
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/defmacrop_used_later2.exs:2:14: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/defmacrop_used_later2.exs: cannot compile module A (errors have been logged)
