defmodule A do
  def f({x = {y}, y = {x}}), do: x
end

# expect exit: 1
# expect stderr:     error: recursive variable definition in patterns:
# expect stderr:     f({x = {y}, y = {x}})
# expect stderr:     the variable "x" is defined recursively in function of "y"
# expect stderr:     │
# expect stderr:   2 │   def f({x = {y}, y = {x}}), do: x
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_recursive4.exs:2:7: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_recursive4.exs: cannot compile module A (errors have been logged)
