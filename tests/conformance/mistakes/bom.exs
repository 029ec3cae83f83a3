defmodule A do
  def f(x), do: y
end

# expect exit: 1
