defmodule A do
  def f(x) do
    y = 0
    case x do
      1 -> y = 1
      _ -> y = 2
    end
    y
  end
end
