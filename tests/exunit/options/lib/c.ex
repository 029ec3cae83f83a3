defmodule C do
  defmacro three, do: 3
end
