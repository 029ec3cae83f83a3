defmodule B do
  def f, do: 1
end
defmodule A do
  use B
end

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function B.__using__/1 is undefined or private
# expect stderr:     B.__using__([])
