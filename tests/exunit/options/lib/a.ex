defmodule A do
  def one, do: B.two() - 1
end
