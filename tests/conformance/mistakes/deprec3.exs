defmodule A do
  use Bitwise
  def f(x), do: x &&& 1
  def g(x), do: x ^^^ 1
  def h(x), do: ~~~x
end
