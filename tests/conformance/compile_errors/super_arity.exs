defmodule U do
  def f(x), do: x
  defoverridable f: 1
  def f(x), do: super()
end

# expect exit: 1
# expect stderr:     error: super must be called with the same number of arguments as the current definition
# expect stderr:     │
# expect stderr:   4 │   def f(x), do: super()
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/super_arity.exs:4:17: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/super_arity.exs: cannot compile module U (errors have been logged)
