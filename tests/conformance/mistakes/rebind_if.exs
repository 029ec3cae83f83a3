defmodule A do
  def f(x) do
    y = 0
    if x do
      y = 1
    end
    y
  end
end
