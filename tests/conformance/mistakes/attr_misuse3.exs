defmodule A do
  def f do
    @x 1
  end
end

# expect exit: 1
