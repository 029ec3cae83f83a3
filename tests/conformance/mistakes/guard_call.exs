defmodule A do
  def f(list) when Enum.empty?(list), do: 1
end

# expect exit: 1
