defmodule A do
  @spec f(integer) -> integer
  def f(x), do: x
end

# expect exit: 1
