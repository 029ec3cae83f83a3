defmodule A do
  def f(z) do
    with {x = {y}, y = {x}} <- z, do: {x, y}
  end
end

# expect exit: 1
