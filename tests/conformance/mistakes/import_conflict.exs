defmodule B do
  def length(_), do: 1
end
defmodule A do
  import B
  def f(x), do: length(x)
end

# expect exit: 1
