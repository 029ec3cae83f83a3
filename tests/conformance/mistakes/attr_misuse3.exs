defmodule A do
  def f do
    @x 1
  end
end

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot set attribute @x inside function/macro
