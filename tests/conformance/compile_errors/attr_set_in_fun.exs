defmodule U do
  def f do
    @a 1
  end
end

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot set attribute @a inside function/macro
