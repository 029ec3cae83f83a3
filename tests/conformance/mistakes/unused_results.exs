defmodule A do
  def f(x) do
    x + 1
    2
  end
end
