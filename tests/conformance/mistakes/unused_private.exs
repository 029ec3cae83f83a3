defmodule A do
  defp used(x), do: x
  defp unused(x), do: used(x)
  defp un_def(x, y \\ 1), do: {x, y}
  def g, do: un_def(1, 2)
end
