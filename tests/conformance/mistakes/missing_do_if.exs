defmodule A do
  def f(x) do
    if x == 1
      :a
    end
  end
end

# expect exit: 1
