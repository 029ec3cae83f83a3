defmodule Deep do
  def build(0), do: []
  def build(n), do: [n | build(n - 1)]
  def sum([]), do: 0
  def sum([h | t]), do: h + sum(t)
end

IO.inspect(Deep.sum(Deep.build(500_000))) # expect: 125000250000
