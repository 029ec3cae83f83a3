defmodule A do
  defstruct [a: nil]
  @x %A{}
  def f, do: @x
end

# expect exit: 1
