defmodule A do
  def f(%{g() => 1}), do: 1
  def g, do: 1
end

# expect exit: 1
