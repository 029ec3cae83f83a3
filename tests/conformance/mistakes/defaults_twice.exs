defmodule A do
  def f(x, y \\ 1), do: {x, y}
  def f(x, y \\ 2), do: {x, y}
end

# expect exit: 1
