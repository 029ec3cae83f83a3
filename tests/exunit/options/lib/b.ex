defmodule B do
  def two, do: 2
end
