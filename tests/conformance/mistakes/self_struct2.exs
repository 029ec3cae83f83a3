defmodule A do
  def f, do: %A{}
end

# expect exit: 1
