defmodule A do
  @spec f(String.t(), User.t) :: integer
  def f(x, _), do: x
end
