defmodule A do
  def f(x), do: 1
  @x Enum.map([1], &A.f/1)
end

# expect exit: 1
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: 1
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/own_function_captured.exs:2:9: A.f/1
# expect stderr: ** (UndefinedFunctionError) function A.f/1 is undefined (function not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
