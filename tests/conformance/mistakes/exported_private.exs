defmodule A do
  defp f, do: 1
  def g, do: 1
end
A.f()

# expect exit: 1
