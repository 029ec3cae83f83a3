defmodule A do
  def f(m) when m.a > 1, do: m
  def g(m) when m[:a] > 1, do: m
end

# expect exit: 1
