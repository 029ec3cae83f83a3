defmodule A do
  def f(a: 1, b), do: b
end

# expect exit: 1
