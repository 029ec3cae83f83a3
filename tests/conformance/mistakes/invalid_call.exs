defmodule A do
  def g, do: "a".foo(1)
end

# expect exit: 1
