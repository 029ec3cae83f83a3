defmodule A do
  def f(x) do
    with {:ok, y} <- x,
         z = y
    do
      z
    end
    with {:ok, y} <- x do
      y
    else
      _ -> 1
      :a -> 2
    end
  end
end
