defmodule A do
  def f(x) do
    {1, 2]
  end
end

# expect exit: 1
