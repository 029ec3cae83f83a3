defmodule A do
  def f(x) do
    case x do
      :a -> 1
      :b -> 2
      :a -> 3
    end
  end
end
