defmodule A do
  def f do
  end

  def g do
    case x do
      1 -> 2
  end

  def h do
  end
end
