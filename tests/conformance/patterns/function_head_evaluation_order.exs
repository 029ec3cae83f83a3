defmodule O do
  def f(x, x, _) when x > 0, do: :same_positive
  def f(_, {:ok, y}, [y | _]), do: {:linked, y}
  def f(%{k: v}, _, v), do: {:map_value, v}
  def f(a, b, c), do: [a, b, c]
end

IO.inspect(O.f(1, 1, 0)) # expect: :same_positive
IO.inspect(O.f(0, {:ok, 5}, [5, 6])) # expect: {:linked, 5}
IO.inspect(O.f(%{k: 3}, :x, 3)) # expect: {:map_value, 3}
IO.inspect(O.f(1, 1.0, 2)) # expect: [1, 1.0, 2]
