defmodule M do
  def f(a \\ 1)
  def f(a \\ 2), do: a
end

# expect error: def f/1 defines defaults multiple times
