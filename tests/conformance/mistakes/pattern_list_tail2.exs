defmodule A do
  def f([a, b | c, d]), do: a
end

# expect exit: 1
