defmodule A do
  def f(x = {:ok, y}, y = {:error, x}), do: {x, y}
end

# expect exit: 1
