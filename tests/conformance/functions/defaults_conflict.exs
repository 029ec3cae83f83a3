defmodule C do
  def f(a), do: a
  def f(a, b \\ 1), do: {a, b}
end

# expect error: def f/2 defaults conflicts with f/1
