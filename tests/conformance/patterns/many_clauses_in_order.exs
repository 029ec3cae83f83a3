defmodule Dispatch do
  def f(:a), do: 1
  def f(x) when is_atom(x), do: 2
  def f(:b), do: 3
  def f({:t, 1}), do: 4
  def f({:t, _}), do: 5
  def f(t) when is_tuple(t) and tuple_size(t) == 2, do: 6
  def f(_), do: 7
end

IO.inspect(Enum.map([:a, :b, :c, {:t, 1}, {:t, 2}, {:u, 1}, {1}, "x"], &Dispatch.f/1))
# expect: [1, 2, 2, 4, 5, 6, 7, 7]
