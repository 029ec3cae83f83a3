defmodule A do
  @doc "private"
  defp f, do: 1
  def g, do: f()
end
