defmodule U do
  def f, do: {a, b}
  def g, do: c
end

# expect exit: 1
# expect stderr:     error: undefined variable "a"
# expect stderr:     │
# expect stderr:   2 │   def f, do: {a, b}
# expect stderr:     │               ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/undef_var_many.exs:2:15: U.f/0
# expect stderr:     error: undefined variable "b"
# expect stderr:     │
# expect stderr:   2 │   def f, do: {a, b}
# expect stderr:     │                  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/undef_var_many.exs:2:18: U.f/0
# expect stderr:     error: undefined variable "c"
# expect stderr:     │
# expect stderr:   3 │   def g, do: c
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/undef_var_many.exs:3:14: U.g/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/undef_var_many.exs: cannot compile module U (errors have been logged)
