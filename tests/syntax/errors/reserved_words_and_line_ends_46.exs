defmodule A do
  def f do
    foo(
  end
  def g do
  end
end