defmodule A do
  def f({x = y, y = z, z = x}), do: {x, y, z}
end

# expect exit: 1
