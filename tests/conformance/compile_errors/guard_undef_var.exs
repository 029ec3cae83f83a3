defmodule U do
  def f(x) when y > 1, do: x
end

# expect exit: 1
# expect stderr:     error: undefined variable "y"
# expect stderr:     │
# expect stderr:   2 │   def f(x) when y > 1, do: x
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/guard_undef_var.exs:2:17: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/guard_undef_var.exs: cannot compile module U (errors have been logged)
