defmodule A do
  def f(xs) do
    Enum.map(xs, fn x ->
      x + 1
    )
  end
end

# expect exit: 1
