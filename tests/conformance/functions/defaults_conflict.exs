defmodule C do
  def f(a, b \\ 1), do: {a, b}
  def f(a), do: a
end

# expect error: def f/1 conflicts with defaults from f/2
