defmodule A do
  defstruct [:a]
  @derive Inspect
  def f, do: 1
end
