defmodule A do
  @doc """
 abc
    def
  """
  def f, do: 1
end
