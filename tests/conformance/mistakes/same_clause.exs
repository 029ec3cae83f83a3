defmodule A do
  def f(:a), do: 1
  def f(:b), do: 2
  def f(:a), do: 3
end
