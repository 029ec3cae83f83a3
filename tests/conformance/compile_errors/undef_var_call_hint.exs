defmodule U do
  def f, do: g
  def g, do: 1
end

# expect exit: 1
# expect stderr:     error: undefined variable "g"
# expect stderr:     │
# expect stderr:   2 │   def f, do: g
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/undef_var_call_hint.exs:2:14: U.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/undef_var_call_hint.exs: cannot compile module U (errors have been logged)
