defmodule A do
  def f(x) do
    return x
  end
end

# expect exit: 1
