defmodule A do
  def f(x), do: y
end

# expect exit: 1
# expect stderr:     error: undefined variable "y"
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: y
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/warn_then_error.exs:2:17: A.f/1
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: y
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/warn_then_error.exs:2:9: A.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/warn_then_error.exs: cannot compile module A (errors have been logged)
