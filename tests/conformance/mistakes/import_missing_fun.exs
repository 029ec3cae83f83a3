defmodule A do
  import Enum, only: [mapp: 2]
  def f(x), do: map(x, & &1)
end

# expect exit: 1
