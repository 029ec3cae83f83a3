defmodule A do
  def f, do: 1
  @x f()
end

# expect exit: 1
