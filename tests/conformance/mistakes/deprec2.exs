defmodule A do
  def f(x), do: Tuple.append(x, 1)
  def g(x), do: String.strip(x)
  def h(x), do: Enum.partition(x, & &1)
  def i(x), do: Enum.filter_map(x, & &1, & &1)
  def j(x), do: Atom.to_char_list(x)
end
