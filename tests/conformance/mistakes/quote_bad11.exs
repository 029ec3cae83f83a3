defmodule A do
  def f, do: quote(1, do: x)
end

# expect exit: 1
