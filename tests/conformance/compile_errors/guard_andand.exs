defmodule U do
  def f(x) when x && true, do: x
end

# expect exit: 1
# expect stderr: ** (ArgumentError) invalid expression in guard, && is not allowed in guards. To learn more about guards, visit: https://hexdocs.pm/elixir/patterns-and-guards.html
