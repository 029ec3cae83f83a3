defmodule A do
  def f(%{self() => 1}), do: 1
end

# expect exit: 1
