defmodule A do
  def f(x) do
    "abc
  end

  def g, do: "x"
end

# expect exit: 1
