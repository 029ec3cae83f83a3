defmodule A do
  x = 1
  def f, do: x
end

# expect exit: 1
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   x = 1
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/late_var.exs:2:3: A (module)
# expect stderr:     error: undefined variable "x"
# expect stderr:     │
# expect stderr:   3 │   def f, do: x
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/late_var.exs:3:14: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/late_var.exs: cannot compile module A (errors have been logged)
