defmodule A do
  @spec f(strng) :: integer
  def f(x), do: x
end

# expect exit: 1
