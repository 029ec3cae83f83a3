defmodule A do
  def f(%x{}), do: x
  def g(%_{}), do: 1
  def h(%^y{}), do: 1
end

# expect exit: 1
