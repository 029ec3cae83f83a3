defmodule A do
  """
  hello
  """
  def f, do: 1
end
