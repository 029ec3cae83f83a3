defmodule A do
  def f(x) do
    if x do
      1
    else
      2
    end
  end

  def g(x) do
    case x do
      1 -> 2
    end

  def h, do: 1
end

# expect exit: 1
# expect stderr:     error: missing terminator: end
