defmodule A do
  def f(x), do: x |> String.split(",", trim: true, extra: 1, a: 2) |> Enum.join(",", 3)
end
