defmodule A do
  def f(x) when String.length(x) == 1, do: y
  def g(x), do: x
  raise "later"
end

# expect exit: 1
