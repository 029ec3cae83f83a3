defmodule A do
  @timeout 1
  def f, do: @timout
end
