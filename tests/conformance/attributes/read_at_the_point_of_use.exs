defmodule A do
  @v 1
  def first, do: @v
  @v 2
  def second, do: @v
  @list [@v, 3]
  def list, do: @list
end

IO.inspect([A.first(), A.second(), A.list()]) # expect: [1, 2, [2, 3]]
