defmodule U do
  def f(x, y) when x in y, do: x
end

# expect exit: 1
# expect stderr: ** (ArgumentError) invalid right argument for operator "in", it expects a compile-time proper list or compile-time range on the right side when used in guard expressions, got: y
