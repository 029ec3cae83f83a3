defmodule A do
  def f(a do
  end
end