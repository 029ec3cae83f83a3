defmodule A do
  def f(x) do
    unles x do
      1
    end
  end
end

# expect exit: 1
