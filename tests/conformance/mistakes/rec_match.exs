defmodule A do
  def f(z) do
    {x = {y}, y = {x}} = z
    {x, y}
  end
end

# expect exit: 1
