defmodule A do
  def f(x, y \\ 1)
  def f(1, y), do: y
  def f(x, y \\ 3), do: {x, y}
end

# expect exit: 1
