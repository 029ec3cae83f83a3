defmodule M do
  def f(x + y), do: {x, y}
end

# expect error: cannot invoke remote function
