defmodule A do
  def f(x) when is_even(x), do: x
  def is_even(x), do: rem(x, 2) == 0
end

# expect exit: 1
# expect stderr:     error: cannot find or invoke local is_even/1 inside a guard. Only macros can be invoked inside a guard and they must be defined before their invocation. Called as: is_even(x)
# expect stderr:     │
# expect stderr:   2 │   def f(x) when is_even(x), do: x
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/bad_guard2.exs:2:17: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/bad_guard2.exs: cannot compile module A (errors have been logged)
