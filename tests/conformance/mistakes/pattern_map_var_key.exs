defmodule A do
  def f(%{x => 1}), do: 1
end

# expect exit: 1
