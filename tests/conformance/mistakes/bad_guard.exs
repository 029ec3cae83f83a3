defmodule A do
  def f(x) when String.length(x) > 3, do: x
end

# expect exit: 1
