defmodule A do
  def f(x) do
    if x = 1 do
      x
    end
    if y = 2, do: 3
  end
end
