defmodule A
  def f(x), do: x
end

# expect exit: 1
