defmodule A do
  def f(x) do
    if x do
      1
  end
end

# expect exit: 1
