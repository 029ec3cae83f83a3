defmodule A do
  def f(x), do: x |> dbg(1, 2)
end

# expect exit: 1
