defmodule Flat do
  def flatten([h | t]) when is_list(h), do: flatten(h) ++ flatten(t)
  def flatten([h | t]), do: [h | flatten(t)]
  def flatten([]), do: []

  def zip([a | as], [b | bs]), do: [{a, b} | zip(as, bs)]
  def zip(_, _), do: []

  def last([x]), do: x
  def last([_ | rest]), do: last(rest)
end

IO.inspect(Flat.flatten([1, [2, [3, []], 4], [[5]]])) # expect: [1, 2, 3, 4, 5]
IO.inspect(Flat.zip([1, 2, 3], [:a, :b])) # expect: [{1, :a}, {2, :b}]
IO.inspect(Flat.last([1, 2, 3])) # expect: 3
