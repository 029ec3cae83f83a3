defmodule A do
  def f(x) do
    Enum.map(x, fn y -> y + 1)
  end
end

# expect exit: 1
