defmodule A do
  def f do
    1
  rescue
    "abc" -> 1
  end
end

# expect exit: 1
