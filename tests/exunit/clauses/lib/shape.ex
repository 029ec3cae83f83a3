defmodule Shape do
  defstruct [:kind, size: 1]

  def area(shape, count \\ 1)
  def area(%Shape{kind: :square, size: s}, n) when is_integer(s) and s > 0, do: s * s * n
  def area(:circle, r) when r > 0, do: 3 * r * r

  def same(a, b), do: twice(a, b) + 1

  defp twice(a, a), do: 2 * a
end
