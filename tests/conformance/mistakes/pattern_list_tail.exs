defmodule A do
  def f([a | b, c]), do: a
end

# expect exit: 1
