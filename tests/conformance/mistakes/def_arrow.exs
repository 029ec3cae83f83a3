defmodule A do
  def f(x) -> x
end

# expect exit: 1
