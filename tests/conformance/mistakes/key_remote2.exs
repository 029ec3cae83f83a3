defmodule A do
  def h(%{String.upcase("a") => 1}), do: 1
end

# expect exit: 1
