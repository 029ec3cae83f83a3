defmodule A do
  def f(x) do
    case x do
      _ -> 1
      1 -> 2
      y -> y
    end
  end
end
