defmodule A do
  defmacro m(x), do: A.h(x)
  def h(x), do: x
  def g, do: m(1)
end

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function A.h/1 is undefined (function not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     expanding macro: A.m/1
