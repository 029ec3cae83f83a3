defmodule A do
  defp f, do: 1
  def g, do: f()
end
A.f()

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function A.f/0 is undefined or private
# expect stderr:     A.f()
