defmodule A do
  require Integer
  import Bitwise
  def f(x), do: x
end
