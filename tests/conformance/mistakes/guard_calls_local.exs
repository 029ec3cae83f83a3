defmodule A do
  def f(x) when g(x), do: 1
  def g(_), do: 1
end

# expect exit: 1
