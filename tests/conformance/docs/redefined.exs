# Documentation that is set twice or belongs to nothing is warned of.
defmodule Sample do
  @doc "a"
  @doc "b"
  def f, do: 1

  @doc "x"
  defp g, do: 1
  def h, do: g()
end
