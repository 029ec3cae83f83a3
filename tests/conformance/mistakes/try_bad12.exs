defmodule A do
  def f do
    try do
      1
    else
      x -> 1
    end
  end
end
