defmodule A do
  def f(z), do: for {x = {y}, y = {x}} <- z, do: {x, y}
end

# expect exit: 1
