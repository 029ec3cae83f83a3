defmodule U do
  def f, do: m(1)
  defmacro m(x), do: x
end

# expect exit: 1
# expect stderr:     error: cannot invoke macro m/1 before its definition
# expect stderr:     │
# expect stderr:   2 │   def f, do: m(1)
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/defmacro_used_before.exs:2:14: U.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/defmacro_used_before.exs: cannot compile module U (errors have been logged)
