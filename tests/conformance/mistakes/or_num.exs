defmodule A do
  def f, do: 1 or 2
  def g(x) when is_integer(x), do: x and true
end
