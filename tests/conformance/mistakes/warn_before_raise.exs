defmodule A do
  def f(x), do: 1
  raise "later"
end

# expect exit: 1
