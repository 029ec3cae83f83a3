defmodule A do
  def f(x) do
    if x > 5 do
      :a
    elseif x > 2
      :b
    end
  end
end

# expect exit: 1
