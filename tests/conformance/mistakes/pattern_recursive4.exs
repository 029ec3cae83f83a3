defmodule A do
  def f({x = {y}, y = {x}}), do: x
end

# expect exit: 1
