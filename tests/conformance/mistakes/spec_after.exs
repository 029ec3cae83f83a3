defmodule A do
  def f(x), do: x
  @spec f(integer) :: integer
  @spec h(integer) :: integer
end

# expect exit: 1
