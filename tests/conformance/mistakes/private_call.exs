defmodule A do
  defp f, do: 1
  def g, do: f()
end
A.f()

# expect exit: 1
