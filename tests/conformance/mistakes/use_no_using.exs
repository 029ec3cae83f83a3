defmodule B do
  def f, do: 1
end
defmodule A do
  use B
end

# expect exit: 1
