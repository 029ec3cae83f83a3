defmodule A do
  @doc """
  abc
  def f, do: 1
end

# expect exit: 1
