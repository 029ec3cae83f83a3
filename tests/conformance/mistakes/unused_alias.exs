defmodule A do
  alias Enum, as: E
  def f, do: 1
end
