defmodule M do
  defmacro m(x), do: x
end
M.m(1)

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function M.m/1 is undefined or private. However, there is a macro with the same name and arity. Be sure to require M if you intend to invoke this macro
# expect stderr:     M.m(1)
