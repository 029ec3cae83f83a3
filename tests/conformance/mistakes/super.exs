defmodule A do
  def f(x), do: super(x)
end

# expect exit: 1
