defmodule A do
  def f(x), do: x
  def f(1), do: 1
  def f(2), do: 1
end
