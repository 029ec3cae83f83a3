defmodule A do
  def f do
    x = "abc
def"
    y
  end
end

# expect exit: 1
