defmodule M do
  defmacro m(_), do: 1
end
defmodule A do
  def f do
    M.m(1)
  end
end
