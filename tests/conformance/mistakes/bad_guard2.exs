defmodule A do
  def f(x) when is_even(x), do: x
  def is_even(x), do: rem(x, 2) == 0
end

# expect exit: 1
