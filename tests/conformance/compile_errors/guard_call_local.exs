defmodule U do
  def f(x) when g(x), do: x
  def g(x), do: x
end

# expect exit: 1
# expect stderr:     error: cannot find or invoke local g/1 inside a guard. Only macros can be invoked inside a guard and they must be defined before their invocation. Called as: g(x)
# expect stderr:     │
# expect stderr:   2 │   def f(x) when g(x), do: x
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/guard_call_local.exs:2:17: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/guard_call_local.exs: cannot compile module U (errors have been logged)
