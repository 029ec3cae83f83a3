defmodule A do
  def f(x) when g(x), do: 1
  def g(_), do: 1
end

# expect exit: 1
# expect stderr:     error: cannot find or invoke local g/1 inside a guard. Only macros can be invoked inside a guard and they must be defined before their invocation. Called as: g(x)
# expect stderr:     │
# expect stderr:   2 │   def f(x) when g(x), do: 1
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/guard_calls_local.exs:2:17: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/guard_calls_local.exs: cannot compile module A (errors have been logged)
