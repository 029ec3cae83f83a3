defmodule A do
  def f(x = y, y = x), do: {x, y}
end

# expect exit: 1
