defmodule A do
  def f(x, y) do
    x | y
    x <- y
    x // y
    x when y
    x \\ y
    x :: y
  end
end

# expect exit: 1
