defmodule A do
  def h(%"a"{}), do: 1
end

# expect exit: 1
