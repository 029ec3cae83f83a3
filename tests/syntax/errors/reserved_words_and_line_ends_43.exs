defmodule A do
  def f do
  def g do
  def h do
  end
end
