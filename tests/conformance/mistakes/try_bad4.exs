defmodule A do
  def f do
    try do
      1
    rescue
      x when x == 1 -> 2
    end
  end
end

# expect exit: 1
