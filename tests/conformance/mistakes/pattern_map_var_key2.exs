defmodule A do
  def f(x, %{x => 1}), do: 1
end

# expect exit: 1
