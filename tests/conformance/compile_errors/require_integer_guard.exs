defmodule U do
  def f(x) when Integer.is_odd(x), do: x
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function Integer.is_odd/1 inside a guard
# expect stderr:     │
# expect stderr:   2 │   def f(x) when Integer.is_odd(x), do: x
# expect stderr:     │                         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/require_integer_guard.exs:2:25: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/require_integer_guard.exs: cannot compile module U (errors have been logged)
