defmodule A do
  def f(z) do
    case z do
      {x = {y}, x = y} -> {x, y}
    end
  end
end

# expect exit: 1
