defmodule A do
  def f, do: 1
  @x A.f()
end

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function A.f/0 is undefined (function not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
