defmodule A do
  def f(x) when foo(x), do: x
  def foo(x), do: x
end

# expect exit: 1
# expect stderr:     error: cannot find or invoke local foo/1 inside a guard. Only macros can be invoked inside a guard and they must be defined before their invocation. Called as: foo(x)
# expect stderr:     │
# expect stderr:   2 │   def f(x) when foo(x), do: x
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/guard_bad.exs:2:17: A.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/guard_bad.exs: cannot compile module A (errors have been logged)
