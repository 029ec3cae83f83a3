defmodule A do
  def f, do: %__MODULE__{a: 1}
  defstruct [:a]
end

# expect exit: 1
