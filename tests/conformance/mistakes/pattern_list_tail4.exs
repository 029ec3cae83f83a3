defmodule A do
  def f([1] ++ b), do: b
  def g('a' ++ b), do: b
  def h("a" ++ b), do: b
end

# expect exit: 1
