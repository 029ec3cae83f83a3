defmodule A do
  def f(%__MODULE__{}), do: 1
  defstruct [:a]
end

# expect exit: 1
