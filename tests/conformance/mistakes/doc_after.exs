defmodule A do
  def f, do: 1
  @doc "f"
end
