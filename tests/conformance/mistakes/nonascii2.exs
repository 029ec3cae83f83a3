defmodule A do
  def función(año), do: año + aňo
end

# expect exit: 1
