defmodule A do
  def f, do: m(1)
  defmacro m(x), do: x
end

# expect exit: 1
