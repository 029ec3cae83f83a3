defmodule A do
  def f(_x) do
    _x + 1
  end
end
